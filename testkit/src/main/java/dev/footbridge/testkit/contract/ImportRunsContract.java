package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.address.AddressFault;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.imports.Finding;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.ImportRun.Columns;
import dev.footbridge.imports.ImportRun.Headway;
import dev.footbridge.imports.ImportRun.Stage;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import dev.footbridge.spi.ImportRuns;
import dev.footbridge.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link ImportRuns} does. */
public abstract class ImportRunsContract extends ImportWorkContract {

    @Test
    void a_run_is_found_by_its_tenant_alone() {
        assertThat(runs.find(ACME, run.id())).contains(run);
        assertThat(runs.find(OTHER, run.id())).isEmpty();
        assertThat(runs.find(ACME, new UUID(3, 4))).isEmpty();
    }

    @Test
    void the_newest_runs_of_a_tenant_come_first() {
        ImportRun older = run(2, ACME, run.previewedAt().minusSeconds(9));
        ImportRun newer = run(3, ACME, run.previewedAt().plusSeconds(9));
        runs.add(older);
        runs.add(newer);
        runs.add(run(4, OTHER, run.previewedAt()));
        assertThat(runs.newest(ACME, 9)).containsExactly(newer, run, older);
        assertThat(runs.newest(ACME, 2)).containsExactly(newer, run);
        assertThat(runs.newest(new TenantId("nobody"), 9)).isEmpty();
    }

    @Test
    void old_runs_of_all_tenants_are_forgotten_and_new_ones_are_not() {
        ImportRun others = run(2, OTHER, run.previewedAt());
        ImportRun fresh = run(3, ACME, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        ImportRun working = run(4, ACME, run.previewedAt()).with(Stage.PREVIEWED, Map.of(), run.headway());
        List.of(others, fresh, working).forEach(runs::add);
        runs.begin(ACME, working.id(), Stage.PREVIEWED, Stage.APPLYING, CHIEF, LONG);
        assertThat(runs.forget(Duration.ofDays(2))).isEqualTo(2);
        assertThat(runs.newest(OTHER, 9)).isEmpty();
        assertThat(runs.newest(ACME, 9)).extracting(ImportRun::id).containsExactly(fresh.id(), working.id());
    }

    @Test
    void rows_come_back_whole_page_by_page_and_in_order() {
        runs.put(ACME, run.id(), List.of(row(5, Verdict.WILL_UPDATE), row(2, Verdict.EMPTY), row(9, Verdict.EMPTY)));
        assertThat(runs.rows(ACME, run.id(), 0, 2)).containsExactly(row(2, Verdict.EMPTY), row(5, Verdict.WILL_UPDATE));
        assertThat(runs.rows(ACME, run.id(), 5, 2)).containsExactly(row(9, Verdict.EMPTY));
        assertThat(runs.rows(ACME, run.id(), 9, 2)).isEmpty();
    }

    @Test
    void rows_are_counted_by_what_they_came_to() {
        assertThat(runs.counts(ACME, run.id())).isEmpty();
        runs.put(ACME, run.id(), List.of(row(2, Verdict.WILL_UPDATE), row(3, Verdict.EMPTY)));
        runs.put(ACME, run.id(), List.of(row(4, Verdict.EMPTY)));
        assertThat(runs.counts(ACME, run.id()))
                .containsOnly(Map.entry(Verdict.EMPTY, 2), Map.entry(Verdict.WILL_UPDATE, 1));
    }

    @Test
    void headings_and_cells_come_back_as_they_stood() {
        ImportRun odd = ImportRun.reading(
                new UUID(5, 6),
                ACME,
                null,
                Instant.ofEpochSecond(1_700_000_000),
                "",
                "abc",
                new Columns(ImmutableList.of("", "två\nrader", "a\\n", "\\"), ImmutableMap.of(), ImmutableList.of()));
        RowOutcome row = new RowOutcome(
                2,
                ImmutableList.of("", "x\\\ny", "\t;\"", ""),
                null,
                EmailAddress.of("Before@acme.example"),
                null,
                Finding.invalid(AddressFault.MISSING_AT));
        runs.add(odd);
        runs.put(ACME, odd.id(), List.of(row));
        assertThat(runs.find(ACME, odd.id())).contains(odd);
        assertThat(runs.rows(ACME, odd.id(), 0, 9)).containsExactly(row);
    }

    @Test
    void rows_of_a_run_that_the_tenant_does_not_have_are_neither_read_nor_written() {
        assertThatIllegalArgumentException().isThrownBy(() -> runs.rows(OTHER, run.id(), 0, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> runs.counts(OTHER, run.id()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> runs.put(OTHER, run.id(), List.of(row(2, Verdict.EMPTY))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> runs.settle(
                        OTHER, run.id(), PLANNED, List.of(row(2, Verdict.UPDATED)), Headway.begunBy(CHIEF), LONG));
    }
}
