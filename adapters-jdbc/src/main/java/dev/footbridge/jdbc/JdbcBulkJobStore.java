package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.bulk.BulkJob;
import dev.footbridge.bulk.JobState;
import dev.footbridge.bulk.Progress;
import dev.footbridge.bulk.Result;
import dev.footbridge.spi.BulkJobStore;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Jobs in two tables. A lease is a time until which a job is not due, as in the outbox. */
public final class JdbcBulkJobStore implements BulkJobStore {
    private static final int CANDIDATES = 5;

    private final Database database;

    public JdbcBulkJobStore(DataSource source) {
        this(new Database(source));
    }

    JdbcBulkJobStore(Database database) {
        this.database = database;
    }

    @Override
    public boolean start(BulkJob job, AuditEntry entry) {
        return database.again("Starting a job", connection -> startIn(connection, job, entry), started -> started);
    }

    private static boolean startIn(Connection connection, BulkJob job, AuditEntry entry) throws SQLException {
        try {
            BulkJobTable.insert(connection, job);
        } catch (SQLException e) {
            if (SqlState.isDuplicate(e)) {
                return false;
            }
            throw e;
        }
        AuditTable.add(connection, List.of(entry));
        return true;
    }

    @Override
    public Optional<BulkJob> find(TenantId tenant, UUID job) {
        return database.alone("Finding a job", connection -> BulkJobTable.find(connection, tenant, job));
    }

    @Override
    public Optional<BulkJob> newest(TenantId tenant) {
        return database.alone("Finding the newest job", connection -> BulkJobTable.newest(connection, tenant));
    }

    @Override
    public boolean become(UUID job, JobState from, JobState to, AuditEntry entry) {
        return database.again(
                "Changing the state of a job",
                connection -> {
                    boolean changed = BulkJobTable.become(connection, job, from, to);
                    if (changed) {
                        AuditTable.add(connection, List.of(entry));
                    }
                    return changed;
                },
                changed -> changed);
    }

    @Override
    public Optional<BulkJob> claim(Duration lease) {
        return database.alone("Leasing a job", connection -> claimIn(connection, lease));
    }

    /** The condition is looked at again under the row's lock, so that of two nodes one goes on to the next candidate. */
    private Optional<BulkJob> claimIn(Connection connection, Duration lease) throws SQLException {
        String due = "state = 'RUNNING' AND due_at <= " + database.dialect().clock();
        List<UUID> candidates = Sql.list(
                connection,
                "SELECT id FROM fb_bulk_job WHERE " + due + " ORDER BY due_at, id FETCH FIRST ? ROWS ONLY",
                row -> row.id("id"),
                CANDIDATES);
        String take = "UPDATE fb_bulk_job SET due_at = " + database.dialect().clockLater() + " WHERE id = ? AND " + due;
        for (UUID candidate : candidates) {
            if (Sql.update(connection, take, lease.toMillis(), candidate) == 1) {
                return BulkJobTable.find(connection, candidate);
            }
        }
        return Optional.empty();
    }

    @Override
    public void rest(UUID job, Duration pause) {
        String later = "UPDATE fb_bulk_job SET due_at = " + database.dialect().clockLater() + " WHERE id = ?";
        database.<Integer>alone("Putting off a job", c -> Sql.update(c, later, pause.toMillis(), job));
    }

    @Override
    public boolean list(BulkJob job, List<Recipient> people, @Nullable UserId upTo, boolean complete) {
        return database.again(
                "Listing the people of a job",
                connection -> {
                    boolean moved = BulkJobTable.list(connection, job, upTo, complete);
                    if (moved) {
                        BulkPersonTable.add(connection, job.id(), people);
                    }
                    return moved;
                },
                moved -> moved);
    }

    @Override
    public List<Recipient> waiting(UUID job, int most) {
        return database.alone(
                "Reading whom a job comes to", c -> BulkPersonTable.waiting(c, database.dialect(), job, most));
    }

    @Override
    public void putOff(UUID job, UserId user, Duration pause) {
        database.<Integer>alone(
                "Putting off somebody", c -> BulkPersonTable.putOff(c, database.dialect(), job, user, pause));
    }

    @Override
    public void settle(UUID job, Result outcome) {
        database.<Integer>alone("Keeping a result", c -> BulkPersonTable.settle(c, job, outcome));
    }

    @Override
    public Progress progress(UUID job) {
        return database.alone("Counting the people of a job", c -> BulkPersonTable.progress(c, job));
    }

    @Override
    public ImmutableList<Result> results(UUID job, Result.@Nullable Kind only, @Nullable UserId after, int most) {
        return database.alone("Reading results", c -> BulkPersonTable.results(c, job, only, after, most));
    }
}
