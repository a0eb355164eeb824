package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import dev.footbridge.spi.ImportRuns;
import dev.footbridge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Imports of addresses, found again on every node and after a restart. */
public final class JdbcImportRuns implements ImportRuns {
    private final Database database;

    /** @param source gives connections of their own; the tables may be laid later ({@link JdbcSchema}) */
    public JdbcImportRuns(DataSource source) {
        this.database = new Database(source);
    }

    @Override
    public void add(ImportRun run) {
        int unused = database.alone(
                "Adding an import",
                connection -> Sql.update(connection, ImportTables.INSERT_RUN, ImportTables.values(run)));
    }

    @Override
    public Optional<ImportRun> find(TenantId tenant, UUID run) {
        return database.alone("Reading an import", connection -> find(connection, tenant, run));
    }

    @Override
    public boolean advance(TenantId tenant, UUID run, Set<ImportRun.Stage> from, ImportRun.Stage to) {
        if (from.isEmpty()) {
            return false;
        }
        List<@Nullable Object> values = new ArrayList<>(List.of(to, tenant.value(), run));
        values.addAll(from);
        String sql = "UPDATE fb_import_run SET stage = ? WHERE tenant_id = ? AND id = ? AND stage IN ("
                + Sql.places(from.size()) + ")";
        return database.alone("Moving an import on", connection -> Sql.update(connection, sql, values.toArray()) == 1);
    }

    @Override
    public void put(TenantId tenant, UUID run, List<RowOutcome> rows) {
        List<@Nullable Object[]> keys = new ArrayList<>();
        List<@Nullable Object[]> values = new ArrayList<>();
        for (RowOutcome row : rows) {
            keys.add(Sql.row(tenant.value(), run, row.row()));
            values.add(ImportTables.values(tenant, run, row));
        }
        database.<Boolean>again(
                "Writing rows of an import",
                connection -> {
                    mustExist(connection, tenant, run);
                    int[] deleted = Sql.batch(connection, ImportTables.DELETE_ROW, keys);
                    return Sql.batch(connection, ImportTables.INSERT_ROW, values).length == deleted.length;
                },
                put -> put);
    }

    @Override
    public ImmutableList<RowOutcome> rows(TenantId tenant, UUID run, int after, int limit) {
        return database.alone("Reading rows of an import", connection -> {
            mustExist(connection, tenant, run);
            return ImmutableList.copyOf(Sql.list(
                    connection, ImportTables.SELECT_ROWS, ImportTables::outcome, tenant.value(), run, after, limit));
        });
    }

    @Override
    public ImmutableMap<Verdict, Integer> counts(TenantId tenant, UUID run) {
        return database.alone("Counting rows of an import", connection -> {
            mustExist(connection, tenant, run);
            return ImmutableMap.copyOf(Sql.list(
                    connection,
                    ImportTables.COUNT_ROWS,
                    row -> Map.entry(row.name("verdict", Verdict.class), row.count("n")),
                    tenant.value(),
                    run));
        });
    }

    private static Optional<ImportRun> find(Connection connection, TenantId tenant, UUID run) throws SQLException {
        return Sql.first(connection, ImportTables.SELECT_RUN, ImportTables::run, tenant.value(), run);
    }

    private static void mustExist(Connection connection, TenantId tenant, UUID run) throws SQLException {
        if (find(connection, tenant, run).isEmpty()) {
            throw new IllegalArgumentException("The tenant has no such run");
        }
    }
}
