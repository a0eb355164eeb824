package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.address.AddressFault;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.imports.Column;
import dev.footbridge.imports.Finding;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.ImportRun.Columns;
import dev.footbridge.imports.ImportRun.Headway;
import dev.footbridge.imports.ImportRun.Stage;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import dev.footbridge.spi.ImportRuns;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.testkit.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link ImportRuns} does with runs that are worked on, on any number of nodes. */
abstract class ImportWorkContract {
    static final TenantId ACME = new TenantId("acme");
    static final TenantId OTHER = new TenantId("other");

    static final UserId CHIEF = new UserId("chief");
    static final Duration LONG = Duration.ofMinutes(10);
    static final Set<Verdict> PLANNED = Set.of(Verdict.WILL_UPDATE, Verdict.WILL_CLEAR);

    final ImportRun run = run(1, ACME, Instant.ofEpochSecond(1_700_000_000))
            .with(Stage.PREVIEWED, Map.of(Verdict.WILL_UPDATE, 2, Verdict.EMPTY, 1), Headway.begunBy(null));
    ImportRuns runs;

    /** An empty one. */
    protected abstract ImportRuns empty();

    @BeforeEach
    void one_run() {
        runs = empty();
        runs.add(run);
    }

    @Test
    void a_run_moves_on_only_from_where_it_is() {
        assertThat(begin(ACME, Stage.APPLIED, Stage.UNDOING)).isFalse();
        assertThat(begin(OTHER, Stage.PREVIEWED, Stage.APPLYING)).isFalse();
        assertThat(runs.end(ACME, run.id(), Stage.APPLYING, Stage.APPLIED)).isFalse();
        assertThat(runs.end(OTHER, run.id(), Stage.PREVIEWED, Stage.APPLIED)).isFalse();
        assertThat(runs.find(ACME, run.id())).contains(run);
        assertThat(begin(ACME, Stage.PREVIEWED, Stage.APPLYING)).isTrue();
        assertThat(runs.find(ACME, run.id())).contains(run.with(Stage.APPLYING, run.counts(), Headway.begunBy(CHIEF)));
        assertThat(begin(ACME, Stage.PREVIEWED, Stage.APPLYING)).isFalse();
    }

    @Test
    void O3_of_many_who_begin_at_once_one_does() {
        List<Boolean> begun = Together.run(8, i -> begin(ACME, Stage.PREVIEWED, Stage.APPLYING));
        assertThat(begun).containsOnlyOnce(true);
    }

    @Test
    void a_run_that_ends_keeps_what_its_rows_came_to() {
        runs.put(ACME, run.id(), List.of(row(2, Verdict.WILL_UPDATE), row(3, Verdict.WILL_UPDATE)));
        begin(ACME, Stage.PREVIEWED, Stage.APPLYING);
        Headway headway = new Headway(CHIEF, 1, 2);
        runs.settle(ACME, run.id(), PLANNED, List.of(row(2, Verdict.UPDATED)), headway, LONG);
        assertThat(runs.end(ACME, run.id(), Stage.APPLYING, Stage.APPLIED)).isTrue();
        assertThat(runs.find(ACME, run.id()))
                .contains(run.with(Stage.APPLIED, Map.of(Verdict.UPDATED, 1, Verdict.WILL_UPDATE, 1), headway));
    }

    @Test
    void a_row_that_was_settled_by_another_node_stays_as_it_is() {
        runs.put(ACME, run.id(), List.of(row(2, Verdict.WILL_UPDATE), row(3, Verdict.WILL_CLEAR)));
        begin(ACME, Stage.PREVIEWED, Stage.APPLYING);
        runs.settle(ACME, run.id(), PLANNED, List.of(row(2, Verdict.CONFLICT)), new Headway(CHIEF, 1, 2), LONG);
        RowOutcome refused = new RowOutcome(
                3,
                ImmutableList.of("anna", "=anna@acme.example"),
                new UserId("anna"),
                null,
                null,
                Finding.invalid(AddressFault.MISSING_AT));
        runs.settle(ACME, run.id(), PLANNED, List.of(row(2, Verdict.UPDATED), refused), new Headway(CHIEF, 2, 3), LONG);
        assertThat(runs.rows(ACME, run.id(), 0, 9)).containsExactly(row(2, Verdict.CONFLICT), refused);
        assertThat(runs.find(ACME, run.id()).orElseThrow().headway()).isEqualTo(new Headway(CHIEF, 2, 3));
    }

    @Test
    void nothing_is_settled_and_yet_the_run_comes_further() {
        begin(ACME, Stage.PREVIEWED, Stage.APPLYING);
        runs.settle(ACME, run.id(), PLANNED, List.of(), new Headway(CHIEF, 0, 900), LONG);
        assertThat(runs.find(ACME, run.id()).orElseThrow().headway()).isEqualTo(new Headway(CHIEF, 0, 900));
    }

    @Test
    void only_a_run_that_is_worked_on_and_that_nobody_holds_is_leased() {
        assertThat(runs.claim(LONG)).isEmpty();
        assertThat(runs.begin(ACME, run.id(), Stage.PREVIEWED, Stage.APPLYING, CHIEF, LONG))
                .isTrue();
        assertThat(runs.claim(LONG)).isEmpty();
        runs.settle(ACME, run.id(), PLANNED, List.of(), new Headway(CHIEF, 0, 5), Duration.ZERO);
        assertThat(runs.claim(LONG)).contains(run.with(Stage.APPLYING, run.counts(), new Headway(CHIEF, 0, 5)));
        assertThat(runs.claim(LONG)).isEmpty();
        runs.end(ACME, run.id(), Stage.APPLYING, Stage.APPLIED);
        begin(ACME, Stage.APPLIED, Stage.UNDOING);
        assertThat(runs.claim(Duration.ZERO)).isPresent();
        assertThat(runs.claim(LONG)).isPresent();
    }

    @Test
    void O3_of_many_who_lease_at_once_each_run_goes_to_one() {
        runs.add(run(2, ACME, run.previewedAt()).with(Stage.PREVIEWED, Map.of(), run.headway()));
        runs.begin(ACME, new UUID(2, 2), Stage.PREVIEWED, Stage.APPLYING, CHIEF, Duration.ZERO);
        begin(ACME, Stage.PREVIEWED, Stage.APPLYING);
        List<Optional<UUID>> claimed = Together.run(8, i -> runs.claim(LONG).map(ImportRun::id));
        assertThat(claimed.stream().flatMap(Optional::stream))
                .containsExactlyInAnyOrder(new UUID(1, 2), new UUID(2, 2));
    }

    @Test
    void a_run_is_forgotten_with_its_rows_but_not_while_it_is_worked_on() {
        runs.put(ACME, run.id(), List.of(row(2, Verdict.EMPTY)));
        assertThat(runs.delete(OTHER, run.id())).isFalse();
        begin(ACME, Stage.PREVIEWED, Stage.APPLYING);
        assertThat(runs.delete(ACME, run.id())).isFalse();
        runs.end(ACME, run.id(), Stage.APPLYING, Stage.APPLIED);
        assertThat(runs.delete(ACME, run.id())).isTrue();
        assertThat(runs.delete(ACME, run.id())).isFalse();
        assertThat(runs.find(ACME, run.id())).isEmpty();
        runs.add(run);
        assertThat(runs.rows(ACME, run.id(), 0, 9)).isEmpty();
    }

    final boolean begin(TenantId tenant, Stage from, Stage to) {
        return runs.begin(tenant, run.id(), from, to, CHIEF, Duration.ZERO);
    }

    static ImportRun run(int number, TenantId tenant, Instant previewedAt) {
        return ImportRun.reading(
                new UUID(number, 2),
                tenant,
                CHIEF,
                previewedAt,
                "personal.csv",
                "abc",
                new Columns(
                        ImmutableList.of("Användarnamn", "E-post"),
                        ImmutableMap.of(Column.USER, 0, Column.ADDRESS, 1),
                        ImmutableList.of("Lön")));
    }

    static RowOutcome row(int number, Verdict verdict) {
        return new RowOutcome(
                number,
                ImmutableList.of("anna", "=anna@acme.example"),
                new UserId("anna"),
                null,
                EmailAddress.of("=anna@acme.example"),
                Finding.in(Column.ADDRESS, verdict));
    }
}
