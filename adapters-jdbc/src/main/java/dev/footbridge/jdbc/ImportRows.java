package dev.footbridge.jdbc;

import dev.footbridge.address.AddressFault;
import dev.footbridge.imports.Column;
import dev.footbridge.imports.Finding;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import dev.footbridge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of runs as they stand in {@code fb_import_row}. */
final class ImportRows {
    private static final List<String> COLUMNS = List.of(
            "tenant_id",
            "run_id",
            "file_row",
            "cells",
            "user_id",
            "former_address",
            "next_address",
            "verdict",
            "fault_column",
            "address_fault",
            "other_row");

    private static final List<String> SETTLED =
            List.of("next_address", "verdict", "fault_column", "address_fault", "other_row", "file_row");

    private static final Map<String, String> TYPES =
            Map.of("run_id", "uuid", "file_row", "integer", "other_row", "integer");

    private static final Unnested NEW = Unnested.of(COLUMNS, TYPES);
    private static final Unnested DONE = Unnested.of(SETTLED, TYPES);

    private static final String INSERT = "INSERT INTO fb_import_row (" + String.join(", ", COLUMNS) + ") VALUES ("
            + Sql.places(COLUMNS.size()) + ")";
    private static final String INSERT_ALL = NEW.insertInto("fb_import_row");

    private static final String UPDATE = "UPDATE fb_import_row SET next_address = ?, verdict = ?, fault_column = ?,"
            + " address_fault = ?, other_row = ? WHERE file_row = ? AND tenant_id = ? AND run_id = ? AND verdict IN (%s)";
    private static final String UPDATE_ALL = "UPDATE fb_import_row AS r SET next_address = n.next_address,"
            + " verdict = n.verdict, fault_column = n.fault_column, address_fault = n.address_fault,"
            + " other_row = n.other_row FROM "
            + DONE.placesIn(
                    "fb_import_row",
                    "t.file_row = n.file_row AND t.tenant_id = ? AND t.run_id = ? AND t.verdict IN (%s)")
            + " WHERE r.ctid = n.place";

    static final String SELECT = "SELECT * FROM fb_import_row WHERE tenant_id = ? AND run_id = ?"
            + " AND file_row > ? ORDER BY file_row FETCH FIRST ? ROWS ONLY";

    private ImportRows() {}

    static void insert(Connection connection, Dialect dialect, TenantId tenant, UUID run, List<RowOutcome> rows)
            throws SQLException {
        List<@Nullable Object[]> values =
                rows.stream().map(row -> values(tenant, run, row)).toList();
        if (dialect == Dialect.POSTGRESQL) {
            Sql.update(connection, INSERT_ALL, NEW.values(values));
        } else {
            Sql.batch(connection, INSERT, values);
        }
    }

    static void settle(
            Connection connection, Dialect dialect, TenantId tenant, UUID run, Set<Verdict> from, List<RowOutcome> rows)
            throws SQLException {
        String places = Sql.places(from.size());
        List<@Nullable Object> of = new ArrayList<>(List.of(tenant.value(), run));
        of.addAll(from);
        List<@Nullable Object[]> values = rows.stream().map(ImportRows::settled).toList();
        if (dialect == Dialect.POSTGRESQL) {
            Sql.update(connection, Unnested.BY_INDEX);
            Sql.update(connection, UPDATE_ALL.formatted(places), joined(DONE.values(values), of));
        } else {
            Sql.batch(
                    connection,
                    UPDATE.formatted(places),
                    values.stream().map(row -> joined(row, of)).toList());
        }
    }

    private static @Nullable Object[] joined(@Nullable Object[] first, List<@Nullable Object> rest) {
        List<@Nullable Object> all = new ArrayList<>();
        for (Object value : first) {
            all.add(value);
        }
        all.addAll(rest);
        return all.toArray();
    }

    private static @Nullable Object[] values(TenantId tenant, UUID run, RowOutcome outcome) {
        Finding finding = outcome.finding();
        return Sql.row(
                tenant.value(),
                run,
                outcome.row(),
                Texts.column(outcome.cells()),
                ImportTables.value(outcome.user()),
                outcome.former(),
                outcome.next(),
                finding.verdict(),
                finding.column(),
                finding.fault(),
                finding.otherRow());
    }

    private static @Nullable Object[] settled(RowOutcome outcome) {
        Finding finding = outcome.finding();
        return Sql.row(
                outcome.next(),
                finding.verdict(),
                finding.column(),
                finding.fault(),
                finding.otherRow(),
                outcome.row());
    }

    static RowOutcome outcome(Row row) throws SQLException {
        return new RowOutcome(
                row.count("file_row"),
                Texts.list(row.text("cells")),
                ImportTables.user(row.textOrNull("user_id")),
                row.addressOrNull("former_address"),
                row.addressOrNull("next_address"),
                new Finding(
                        row.name("verdict", Verdict.class),
                        row.nameOrNull("fault_column", Column.class),
                        row.nameOrNull("address_fault", AddressFault.class),
                        row.count("other_row")));
    }
}
