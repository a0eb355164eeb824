package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.ImportRun.Headway;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import dev.footbridge.spi.ImportRuns;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Imports of addresses, found again on every node and after a restart. A lease is a time until which a run is not due. */
public final class JdbcImportRuns implements ImportRuns {
    private static final int CANDIDATES = 5;
    private static final String WORKED_ON = "stage IN ('APPLYING', 'UNDOING')";

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
    public ImmutableList<ImportRun> newest(TenantId tenant, int most) {
        return database.alone(
                "Reading imports",
                connection -> ImmutableList.copyOf(
                        Sql.list(connection, ImportTables.SELECT_NEWEST, ImportTables::run, tenant.value(), most)));
    }

    @Override
    public void put(TenantId tenant, UUID run, List<RowOutcome> rows) {
        database.<Boolean>again(
                "Writing rows of an import",
                connection -> {
                    mustExist(connection, tenant, run);
                    ImportRows.insert(connection, database.dialect(), tenant, run, rows);
                    return true;
                },
                put -> put);
    }

    @Override
    public void settle(
            TenantId tenant, UUID run, Set<Verdict> from, List<RowOutcome> rows, Headway headway, Duration lease) {
        String sql = "UPDATE fb_import_run SET rows_done = ?, up_to_row = ?, due_at = "
                + database.dialect().clockLater() + ImportTables.OF_RUN;
        database.<Boolean>again(
                "Settling rows of an import",
                connection -> {
                    mustExist(connection, tenant, run);
                    if (!rows.isEmpty()) {
                        ImportRows.settle(connection, database.dialect(), tenant, run, from, rows);
                    }
                    return Sql.update(
                                    connection,
                                    sql,
                                    headway.done(),
                                    headway.upTo(),
                                    lease.toMillis(),
                                    tenant.value(),
                                    run)
                            == 1;
                },
                settled -> settled);
    }

    @Override
    public ImmutableList<RowOutcome> rows(TenantId tenant, UUID run, int after, int limit) {
        return database.alone("Reading rows of an import", connection -> {
            mustExist(connection, tenant, run);
            return ImmutableList.copyOf(
                    Sql.list(connection, ImportRows.SELECT, ImportRows::outcome, tenant.value(), run, after, limit));
        });
    }

    @Override
    public ImmutableMap<Verdict, Integer> counts(TenantId tenant, UUID run) {
        return database.alone("Counting rows of an import", connection -> {
            mustExist(connection, tenant, run);
            return ImmutableMap.copyOf(
                    Sql.list(connection, ImportTables.COUNT_ROWS, ImportTables::count, tenant.value(), run));
        });
    }

    @Override
    public boolean begin(
            TenantId tenant, UUID run, ImportRun.Stage from, ImportRun.Stage to, @Nullable UserId by, Duration lease) {
        String sql = "UPDATE fb_import_run SET stage = ?, acted_by = ?, rows_done = 0, up_to_row = 0, due_at = "
                + database.dialect().clockLater() + ImportTables.OF_RUN + " AND stage = ?";
        return database.alone(
                "Beginning with an import",
                connection -> Sql.update(
                                connection,
                                sql,
                                to,
                                ImportTables.value(by),
                                lease.toMillis(),
                                tenant.value(),
                                run,
                                from)
                        == 1);
    }

    /** The condition is looked at again under the row's lock, so that of two nodes one goes on to the next candidate. */
    @Override
    public Optional<ImportRun> claim(Duration lease) {
        String due = WORKED_ON + " AND due_at <= " + database.dialect().clock();
        String candidates = "SELECT * FROM fb_import_run WHERE " + due + " ORDER BY due_at, id FETCH FIRST ? ROWS ONLY";
        String take = "UPDATE fb_import_run SET due_at = " + database.dialect().clockLater() + ImportTables.OF_RUN
                + " AND " + due;
        return database.alone("Leasing an import", connection -> {
            for (ImportRun run : Sql.list(connection, candidates, ImportTables::run, CANDIDATES)) {
                if (Sql.update(connection, take, lease.toMillis(), run.tenant().value(), run.id()) == 1) {
                    return find(connection, run.tenant(), run.id());
                }
            }
            return Optional.empty();
        });
    }

    @Override
    public boolean end(TenantId tenant, UUID run, ImportRun.Stage from, ImportRun.Stage to) {
        String sql = "UPDATE fb_import_run SET stage = ?, counts = ?" + ImportTables.OF_RUN + " AND stage = ?";
        return database.alone("Ending with an import", connection -> {
            String counts = ImportTables.column(
                    Sql.list(connection, ImportTables.COUNT_ROWS, ImportTables::count, tenant.value(), run));
            return Sql.update(connection, sql, to, counts, tenant.value(), run, from) == 1;
        });
    }

    @Override
    public boolean delete(TenantId tenant, UUID run) {
        String sql = "DELETE FROM fb_import_run" + ImportTables.OF_RUN + " AND NOT " + WORKED_ON;
        return database.again(
                "Forgetting an import",
                connection -> {
                    boolean deleted = Sql.update(connection, sql, tenant.value(), run) == 1;
                    if (deleted) {
                        Sql.update(
                                connection,
                                "DELETE FROM fb_import_row WHERE tenant_id = ? AND run_id = ?",
                                tenant.value(),
                                run);
                    }
                    return deleted;
                },
                deleted -> deleted);
    }

    @Override
    public int forget(Duration age) {
        String old = "SELECT * FROM fb_import_run WHERE previewed_at < "
                + database.dialect().clockLater() + " AND NOT " + WORKED_ON;
        List<ImportRun> runs = database.alone(
                "Finding old imports", connection -> Sql.list(connection, old, ImportTables::run, -age.toMillis()));
        return (int) runs.stream().filter(run -> delete(run.tenant(), run.id())).count();
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
