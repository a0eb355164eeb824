package dev.footbridge.jdbc;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import dev.footbridge.imports.Column;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.ImportRun.Columns;
import dev.footbridge.imports.ImportRun.Headway;
import dev.footbridge.imports.Verdict;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs as they stand in {@code fb_import_run}. */
final class ImportTables {
    static final String INSERT_RUN = "INSERT INTO fb_import_run (tenant_id, id, previewed_by, previewed_at, file_name,"
            + " sha256, headings, places, ignored, stage, counts, acted_by, rows_done, up_to_row)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    static final String OF_RUN = " WHERE tenant_id = ? AND id = ?";

    static final String SELECT_RUN = "SELECT * FROM fb_import_run" + OF_RUN;

    static final String SELECT_NEWEST = "SELECT * FROM fb_import_run WHERE tenant_id = ?"
            + " ORDER BY previewed_at DESC, id DESC FETCH FIRST ? ROWS ONLY";

    static final String COUNT_ROWS =
            "SELECT verdict, COUNT(*) AS n FROM fb_import_row WHERE tenant_id = ? AND run_id = ? GROUP BY verdict";

    private static final Splitter.MapSplitter NUMBERS =
            Splitter.on('\n').omitEmptyStrings().withKeyValueSeparator('=');

    private ImportTables() {}

    static @Nullable Object[] values(ImportRun run) {
        return Sql.row(
                run.tenant().value(),
                run.id(),
                value(run.by()),
                run.previewedAt(),
                Text.mended(run.fileName()),
                run.sha256(),
                Texts.column(run.columns().headings()),
                column(run.columns().places()),
                Texts.column(run.columns().ignored()),
                run.stage(),
                column(run.counts()),
                value(run.headway().by()),
                run.headway().done(),
                run.headway().upTo());
    }

    static ImportRun run(Row row) throws SQLException {
        return new ImportRun(
                row.id("id"),
                new TenantId(row.text("tenant_id")),
                user(row.textOrNull("previewed_by")),
                row.time("previewed_at"),
                row.text("file_name"),
                row.text("sha256"),
                new Columns(
                        Texts.list(row.text("headings")),
                        numbers(row.text("places"), Column.class),
                        Texts.list(row.text("ignored"))),
                row.name("stage", ImportRun.Stage.class),
                numbers(row.text("counts"), Verdict.class),
                new Headway(user(row.textOrNull("acted_by")), row.count("rows_done"), row.count("up_to_row")));
    }

    static Map.Entry<Verdict, Integer> count(Row row) throws SQLException {
        return Map.entry(row.name("verdict", Verdict.class), row.count("n"));
    }

    private static String column(Map<? extends Enum<?>, Integer> numbers) {
        StringBuilder lines = new StringBuilder();
        numbers.forEach((name, number) ->
                lines.append(name.name()).append('=').append(number).append('\n'));
        return lines.toString();
    }

    static String column(List<Map.Entry<Verdict, Integer>> counts) {
        return column(ImmutableMap.copyOf(counts));
    }

    private static <E extends Enum<E>> ImmutableMap<E, Integer> numbers(String column, Class<E> names) {
        return NUMBERS.split(column).entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        entry -> Enum.valueOf(names, entry.getKey()),
                        entry -> Objects.requireNonNull(Ints.tryParse(entry.getValue()))));
    }

    static @Nullable String value(@Nullable UserId user) {
        return user == null ? null : user.value();
    }

    static @Nullable UserId user(@Nullable String value) {
        return value == null ? null : new UserId(value);
    }
}
