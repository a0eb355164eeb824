package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import dev.footbridge.bulk.Progress;
import dev.footbridge.bulk.Result;
import dev.footbridge.spi.BulkJobStore.Recipient;
import dev.footbridge.tenant.UserId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the people of a job. What became of a queued mail is read from the outbox and not written twice. */
final class BulkPersonTable {
    private static final String SEEN = "SELECT p.user_id, p.reason, COALESCE(o.detail, '') AS mail_detail,"
            + " CASE WHEN p.outcome = 'QUEUED' THEN COALESCE(o.state, 'QUEUED') ELSE p.outcome END AS seen"
            + " FROM fb_bulk_person p LEFT JOIN fb_outbox o ON o.id = p.mail_id WHERE p.job_id = ?";

    private BulkPersonTable() {}

    /** Whoever stands there stays; the job's row is locked, so nobody else adds at the same time. */
    static void add(Connection connection, UUID job, List<Recipient> people) throws SQLException {
        List<@Nullable Object[]> rows = people.stream()
                .map(it -> Sql.row(
                        job,
                        it.user().value(),
                        it.mail(),
                        it.attempts(),
                        job,
                        it.user().value()))
                .toList();
        Sql.batch(
                connection,
                "INSERT INTO fb_bulk_person (job_id, user_id, mail_id, attempts)"
                        + " SELECT CAST(? AS UUID), CAST(? AS VARCHAR), CAST(? AS UUID), CAST(? AS INTEGER)"
                        + " WHERE NOT EXISTS (SELECT 1 FROM fb_bulk_person WHERE job_id = ? AND user_id = ?)",
                rows);
    }

    static List<Recipient> waiting(Connection connection, Dialect dialect, UUID job, int most) throws SQLException {
        return Sql.list(
                connection,
                "SELECT user_id, mail_id, attempts FROM fb_bulk_person WHERE job_id = ? AND outcome = 'WAITING'"
                        + " AND due_at <= " + dialect.clock() + " ORDER BY user_id FETCH FIRST ? ROWS ONLY",
                row -> new Recipient(new UserId(row.text("user_id")), row.id("mail_id"), row.count("attempts")),
                job,
                most);
    }

    static int putOff(Connection connection, Dialect dialect, UUID job, UserId user, Duration pause)
            throws SQLException {
        return Sql.update(
                connection,
                "UPDATE fb_bulk_person SET attempts = attempts + 1, due_at = " + dialect.clockLater()
                        + " WHERE job_id = ? AND user_id = ? AND outcome = 'WAITING'",
                pause.toMillis(),
                job,
                user.value());
    }

    static int settle(Connection connection, UUID job, Result outcome) throws SQLException {
        return Sql.update(
                connection,
                "UPDATE fb_bulk_person SET outcome = ?, reason = ?"
                        + " WHERE job_id = ? AND user_id = ? AND outcome = 'WAITING'",
                outcome.kind(),
                outcome.reason(),
                job,
                outcome.user().value());
    }

    static Progress progress(Connection connection, UUID job) throws SQLException {
        record Counted(Result.Kind kind, int people) {}
        Progress progress = Progress.none();
        for (Counted counted : Sql.list(
                connection,
                "SELECT seen, COUNT(*) AS n FROM (" + SEEN + ") s GROUP BY seen",
                row -> new Counted(row.name("seen", Result.Kind.class), row.count("n")),
                job)) {
            progress = progress.plus(counted.kind(), counted.people());
        }
        return progress;
    }

    static ImmutableList<Result> results(
            Connection connection, UUID job, Result.@Nullable Kind only, @Nullable UserId after, int most)
            throws SQLException {
        List<Object> values = new ArrayList<>(List.of(job));
        StringBuilder which = new StringBuilder();
        if (after != null) {
            which.append(" AND p.user_id > ?");
            values.add(after.value());
        }
        String kind = only == null ? "" : " WHERE seen = ?";
        if (only != null) {
            values.add(only);
        }
        values.add(most);
        return ImmutableList.copyOf(Sql.list(
                connection,
                "SELECT user_id, reason, mail_detail, seen FROM (" + SEEN + which + ") s" + kind
                        + " ORDER BY user_id FETCH FIRST ? ROWS ONLY",
                BulkPersonTable::read,
                values.toArray()));
    }

    private static Result read(Row row) throws SQLException {
        UserId user = new UserId(row.text("user_id"));
        Result.Kind kind = row.name("seen", Result.Kind.class);
        String reason = row.text("reason");
        return kind == Result.Kind.FAILED && reason.isEmpty()
                ? Result.ofFailedMail(user, row.text("mail_detail"))
                : new Result(user, kind, reason);
    }
}
