package dev.footbridge.jdbc;

import dev.footbridge.address.AddressFault;
import dev.footbridge.imports.Column;
import dev.footbridge.imports.Finding;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs and their rows as they stand in {@code fb_import_run} and {@code fb_import_row}. */
final class ImportTables {
    static final String INSERT_RUN = "INSERT INTO fb_import_run (tenant_id, id, previewed_by, previewed_at, file_name,"
            + " sha256, headings, ignored, stage) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    static final String SELECT_RUN = "SELECT * FROM fb_import_run WHERE tenant_id = ? AND id = ?";

    static final String DELETE_ROW = "DELETE FROM fb_import_row WHERE tenant_id = ? AND run_id = ? AND file_row = ?";

    static final String INSERT_ROW = "INSERT INTO fb_import_row (tenant_id, run_id, file_row, cells, user_id,"
            + " former_address, next_address, verdict, fault_column, address_fault, other_row)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    static final String SELECT_ROWS = "SELECT * FROM fb_import_row WHERE tenant_id = ? AND run_id = ?"
            + " AND file_row > ? ORDER BY file_row FETCH FIRST ? ROWS ONLY";

    static final String COUNT_ROWS =
            "SELECT verdict, COUNT(*) AS n FROM fb_import_row" + " WHERE tenant_id = ? AND run_id = ? GROUP BY verdict";

    private ImportTables() {}

    static @Nullable Object[] values(ImportRun run) {
        return Sql.row(
                run.tenant().value(),
                run.id(),
                value(run.by()),
                run.previewedAt(),
                Text.mended(run.fileName()),
                run.sha256(),
                Texts.column(run.headings()),
                Texts.column(run.ignored()),
                run.stage());
    }

    static ImportRun run(Row row) throws SQLException {
        return new ImportRun(
                row.id("id"),
                new TenantId(row.text("tenant_id")),
                user(row.textOrNull("previewed_by")),
                row.time("previewed_at"),
                row.text("file_name"),
                row.text("sha256"),
                Texts.list(row.text("headings")),
                Texts.list(row.text("ignored")),
                row.name("stage", ImportRun.Stage.class));
    }

    static @Nullable Object[] values(TenantId tenant, UUID run, RowOutcome outcome) {
        Finding finding = outcome.finding();
        return Sql.row(
                tenant.value(),
                run,
                outcome.row(),
                Texts.column(outcome.cells()),
                value(outcome.user()),
                outcome.former(),
                outcome.next(),
                finding.verdict(),
                finding.column(),
                finding.fault(),
                finding.otherRow());
    }

    static RowOutcome outcome(Row row) throws SQLException {
        return new RowOutcome(
                row.count("file_row"),
                Texts.list(row.text("cells")),
                user(row.textOrNull("user_id")),
                row.addressOrNull("former_address"),
                row.addressOrNull("next_address"),
                new Finding(
                        row.name("verdict", Verdict.class),
                        row.nameOrNull("fault_column", Column.class),
                        row.nameOrNull("address_fault", AddressFault.class),
                        row.count("other_row")));
    }

    private static @Nullable String value(@Nullable UserId user) {
        return user == null ? null : user.value();
    }

    private static @Nullable UserId user(@Nullable String value) {
        return value == null ? null : new UserId(value);
    }
}
