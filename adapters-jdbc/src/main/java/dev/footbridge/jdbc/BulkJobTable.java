package dev.footbridge.jdbc;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.bulk.Audience;
import dev.footbridge.bulk.BulkJob;
import dev.footbridge.bulk.JobState;
import dev.footbridge.readiness.Reason;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Rows of jobs. An open job holds its tenant's only open slot; a closed one holds none. */
final class BulkJobTable {
    private static final int OPEN = 1;
    private static final String COLUMNS = "id, tenant_id, failed_of, filter_text, filter_state, filter_active,"
            + " filter_reasons, started_by, started_at, state, expected, listed, listed_up_to, ended_at";

    private BulkJobTable() {}

    static void insert(Connection connection, BulkJob job) throws SQLException {
        boolean again = job.audience() instanceof Audience.FailedOf;
        Audience.Selection filter =
                job.audience() instanceof Audience.Selection chosen ? chosen : Audience.Selection.everybody();
        Sql.update(
                connection,
                "INSERT INTO fb_bulk_job (" + COLUMNS + ", open_slot)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                job.id(),
                job.tenant().value(),
                again ? ((Audience.FailedOf) job.audience()).job() : null,
                Text.mended(filter.text()),
                filter.state(),
                filter.active(),
                filter.reasons().stream().map(Reason::name).collect(Collectors.joining("\n")),
                job.startedBy().value(),
                job.startedAt(),
                job.state(),
                job.expected(),
                job.listed(),
                idOf(job.listedUpTo()),
                job.endedAt(),
                job.state().isOpen() ? OPEN : null);
    }

    static Optional<BulkJob> find(Connection connection, UUID job) throws SQLException {
        return first(connection, "id = ?", job);
    }

    static Optional<BulkJob> find(Connection connection, TenantId tenant, UUID job) throws SQLException {
        return first(connection, "tenant_id = ? AND id = ?", tenant.value(), job);
    }

    static Optional<BulkJob> newest(Connection connection, TenantId tenant) throws SQLException {
        return first(
                connection,
                "tenant_id = ? ORDER BY open_slot NULLS LAST, started_at DESC, id DESC FETCH FIRST 1 ROWS ONLY",
                tenant.value());
    }

    private static Optional<BulkJob> first(Connection connection, String which, Object... values) throws SQLException {
        return Sql.first(
                connection, "SELECT " + COLUMNS + " FROM fb_bulk_job WHERE " + which, BulkJobTable::read, values);
    }

    static boolean become(Connection connection, UUID job, JobState from, JobState to) throws SQLException {
        String ended =
                to.isOpen() ? "ended_at = NULL, open_slot = 1" : "ended_at = CURRENT_TIMESTAMP, open_slot = NULL";
        return Sql.update(
                        connection,
                        "UPDATE fb_bulk_job SET state = ?, " + ended + " WHERE id = ? AND state = ?",
                        to,
                        job,
                        from)
                == 1;
    }

    /** Moves the listing on if it still stands where it was read; also locks the row against others who list. */
    static boolean list(Connection connection, BulkJob job, @Nullable UserId upTo, boolean complete)
            throws SQLException {
        String before = Optional.ofNullable(idOf(job.listedUpTo())).orElse("");
        return Sql.update(
                        connection,
                        "UPDATE fb_bulk_job SET listed_up_to = ?, listed = ?"
                                + " WHERE id = ? AND NOT listed AND COALESCE(listed_up_to, '') = ?",
                        idOf(upTo),
                        complete,
                        job.id(),
                        before)
                == 1;
    }

    private static BulkJob read(Row row) throws SQLException {
        @Nullable UUID failedOf = row.idOrNull("failed_of");
        @Nullable String upTo = row.textOrNull("listed_up_to");
        return new BulkJob(
                row.id("id"),
                new TenantId(row.text("tenant_id")),
                failedOf == null ? selection(row) : new Audience.FailedOf(failedOf),
                new UserId(row.text("started_by")),
                row.time("started_at"),
                row.name("state", JobState.class),
                row.count("expected"),
                row.flag("listed"),
                upTo == null ? null : new UserId(upTo),
                row.timeOrNull("ended_at"));
    }

    private static Audience selection(Row row) throws SQLException {
        Iterable<String> reasons = Splitter.on('\n').omitEmptyStrings().split(row.text("filter_reasons"));
        return new Audience.Selection(
                row.text("filter_text"),
                row.textOrNull("filter_state"),
                row.flagOrNull("filter_active"),
                StreamSupport.stream(reasons.spliterator(), false)
                        .map(Reason::valueOf)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    private static @Nullable String idOf(@Nullable UserId user) {
        return user == null ? null : user.value();
    }
}
