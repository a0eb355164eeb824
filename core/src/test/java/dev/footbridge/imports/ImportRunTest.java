package dev.footbridge.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.imports.ImportRun.Columns;
import dev.footbridge.imports.ImportRun.Headway;
import dev.footbridge.imports.ImportRun.Stage;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportRunTest {
    private static final UserId CHIEF = new UserId("chief");
    private static final Columns COLUMNS =
            new Columns(ImmutableList.of("Namn"), ImmutableMap.of(Column.USER, 0), ImmutableList.of());
    private static final ImportRun READING = ImportRun.reading(
            new UUID(1, 2), new TenantId("acme"), CHIEF, Instant.EPOCH, "personal.csv", "abc", COLUMNS);
    private static final Map<Verdict, Integer> COUNTS = Map.of(
            Verdict.WILL_UPDATE, 5, Verdict.WILL_CLEAR, 2, Verdict.UPDATED, 30, Verdict.CLEARED, 4, Verdict.EMPTY, 700);

    @Test
    void a_run_begins_with_its_file_and_nothing_else() {
        assertThat(READING)
                .isEqualTo(new ImportRun(
                        new UUID(1, 2),
                        new TenantId("acme"),
                        CHIEF,
                        Instant.EPOCH,
                        "personal.csv",
                        "abc",
                        COLUMNS,
                        Stage.READING,
                        ImmutableMap.of(),
                        new Headway(null, 0, 0)));
    }

    @Test
    void a_run_that_moves_on_stays_the_same_run() {
        ImportRun applied = READING.with(Stage.APPLIED, COUNTS, new Headway(CHIEF, 7, 9));
        assertThat(applied.stage()).isEqualTo(Stage.APPLIED);
        assertThat(applied.counts()).isEqualTo(COUNTS);
        assertThat(applied.headway()).isEqualTo(new Headway(CHIEF, 7, 9));
        assertThat(applied.with(Stage.READING, Map.of(), Headway.begunBy(null))).isEqualTo(READING);
    }

    @Test
    void headway_adds_up_and_remembers_who_asked() {
        assertThat(Headway.begunBy(CHIEF).further(3, 12).further(4, 40)).isEqualTo(new Headway(CHIEF, 7, 40));
    }

    @Test
    void only_applying_and_undoing_are_work() {
        assertThat(Arrays.stream(Stage.values()).filter(Stage::isWork)).containsExactly(Stage.APPLYING, Stage.UNDOING);
    }

    @Test
    void what_is_due_depends_on_the_step() {
        assertThat(due(Stage.READING)).isZero();
        assertThat(due(Stage.PREVIEWED)).isEqualTo(7);
        assertThat(due(Stage.APPLYING)).isEqualTo(7);
        assertThat(due(Stage.APPLIED)).isEqualTo(34);
        assertThat(due(Stage.UNDOING)).isEqualTo(34);
        assertThat(due(Stage.UNDONE)).isZero();
    }

    private static int due(Stage stage) {
        return READING.with(stage, COUNTS, READING.headway()).due();
    }
}
