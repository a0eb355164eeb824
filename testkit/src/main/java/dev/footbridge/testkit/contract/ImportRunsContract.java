package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.AddressFault;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.imports.Column;
import dev.footbridge.imports.Finding;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.ImportRun.Stage;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import dev.footbridge.spi.ImportRuns;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link ImportRuns} does. */
public abstract class ImportRunsContract {
    private static final TenantId ACME = new TenantId("acme");
    private static final TenantId OTHER = new TenantId("other");

    private final ImportRun run = new ImportRun(
            new UUID(1, 2),
            ACME,
            new UserId("chief"),
            Instant.ofEpochSecond(1_700_000_000),
            "personal.csv",
            "abc",
            ImmutableList.of("Användarnamn", "E-post"),
            ImmutableList.of("Lön"),
            Stage.PREVIEWED);
    private ImportRuns runs;

    /** An empty one. */
    protected abstract ImportRuns empty();

    @BeforeEach
    void one_run() {
        runs = empty();
        runs.add(run);
    }

    @Test
    void a_run_is_found_by_its_tenant_alone() {
        assertThat(runs.find(ACME, run.id())).contains(run);
        assertThat(runs.find(OTHER, run.id())).isEmpty();
        assertThat(runs.find(ACME, new UUID(3, 4))).isEmpty();
    }

    @Test
    void a_run_moves_on_only_from_where_it_is() {
        assertThat(runs.advance(ACME, run.id(), Set.of(Stage.APPLIED, Stage.UNDOING), Stage.UNDOING))
                .isFalse();
        assertThat(runs.advance(OTHER, run.id(), Set.of(Stage.PREVIEWED), Stage.APPLYING))
                .isFalse();
        assertThat(runs.find(ACME, run.id())).contains(run);
        assertThat(runs.advance(ACME, run.id(), Set.of(Stage.PREVIEWED, Stage.APPLYING), Stage.APPLYING))
                .isTrue();
        assertThat(runs.find(ACME, run.id())).contains(run.at(Stage.APPLYING));
    }

    @Test
    void rows_come_back_whole_page_by_page_and_in_order() {
        runs.put(ACME, run.id(), List.of(row(5, Verdict.WILL_UPDATE), row(2, Verdict.EMPTY), row(9, Verdict.EMPTY)));
        assertThat(runs.rows(ACME, run.id(), 0, 2)).containsExactly(row(2, Verdict.EMPTY), row(5, Verdict.WILL_UPDATE));
        assertThat(runs.rows(ACME, run.id(), 5, 2)).containsExactly(row(9, Verdict.EMPTY));
        assertThat(runs.rows(ACME, run.id(), 9, 2)).isEmpty();
    }

    @Test
    void a_row_that_is_put_again_is_replaced_and_counted_once() {
        runs.put(ACME, run.id(), List.of(row(2, Verdict.WILL_UPDATE), row(3, Verdict.WILL_UPDATE)));
        runs.put(ACME, run.id(), List.of(row(2, Verdict.UPDATED)));
        assertThat(runs.counts(ACME, run.id()))
                .containsOnly(Map.entry(Verdict.UPDATED, 1), Map.entry(Verdict.WILL_UPDATE, 1));
    }

    @Test
    void headings_and_cells_come_back_as_they_stood() {
        ImportRun odd = new ImportRun(
                new UUID(5, 6),
                ACME,
                null,
                Instant.ofEpochSecond(1_700_000_000),
                "",
                "abc",
                ImmutableList.of("", "två\nrader", "a\\n", "\\"),
                ImmutableList.of(),
                Stage.PREVIEWED);
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
    }

    private static RowOutcome row(int number, Verdict verdict) {
        return new RowOutcome(
                number,
                ImmutableList.of("anna", "=anna@acme.example"),
                new UserId("anna"),
                null,
                EmailAddress.of("=anna@acme.example"),
                Finding.in(Column.ADDRESS, verdict));
    }
}
