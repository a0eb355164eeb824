package dev.footbridge.jdbc;

import dev.footbridge.spi.Leftovers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Goes through tables in the order of their keys, a short transaction for each batch. */
public final class JdbcLeftovers implements Leftovers {
    private static final String ENDED = "SELECT j.id FROM fb_bulk_job j WHERE j.state IN ('DONE', 'CANCELLED')"
            + " AND j.ended_at < %s AND NOT EXISTS (SELECT 1 FROM fb_bulk_job o WHERE o.tenant_id = j.tenant_id"
            + " AND o.failed_of = j.id AND o.open_slot IS NOT NULL) ORDER BY j.ended_at, j.id FETCH FIRST 1 ROWS ONLY";
    private static final String PEOPLE =
            "SELECT user_id FROM fb_bulk_person WHERE job_id = ? ORDER BY user_id FETCH FIRST ? ROWS ONLY";

    private final Database database;

    public JdbcLeftovers(DataSource source) {
        this(new Database(source));
    }

    JdbcLeftovers(Database database) {
        this.database = database;
    }

    @Override
    public Batch remove(Kind kind, Duration age, int most, String after) {
        return database.again(
                "Removing what is over",
                connection -> switch (kind) {
                    case WORK -> page(connection, LeftoverTable.WORK, age, most, after);
                    case COUNTERS -> page(connection, LeftoverTable.COUNTERS, age, most, after);
                    case LINKS -> page(connection, LeftoverTable.LINKS, age, most, after);
                    case LOGOUTS -> page(connection, LeftoverTable.LOGOUTS, age, most, after);
                    case SENDINGS -> sending(connection, age, most);
                },
                removed -> true);
    }

    private Batch page(Connection connection, LeftoverTable table, Duration age, int most, String after)
            throws SQLException {
        List<Object> keys = after.isEmpty()
                ? Sql.list(connection, table.firstKeys(), table::key, most)
                : Sql.list(connection, table.nextKeys(), table::key, table.key(after), most);
        if (keys.isEmpty()) {
            return new Batch(0, null);
        }
        Object last = keys.get(keys.size() - 1);
        // Whether a row is over is looked at again under its lock.
        int removed = Sql.update(connection, table.delete(database.dialect()), keys.get(0), last, -age.toMillis());
        return new Batch(removed, keys.size() < most ? null : last.toString());
    }

    private Batch sending(Connection connection, Duration age, int most) throws SQLException {
        @Nullable
        UUID job = Sql.first(
                        connection,
                        ENDED.formatted(database.dialect().clockLater()),
                        row -> row.id("id"),
                        -age.toMillis())
                .orElse(null);
        if (job == null) {
            return new Batch(0, null);
        }
        List<String> people = Sql.list(connection, PEOPLE, row -> row.text("user_id"), job, most);
        int removed = people.isEmpty()
                ? 0
                : Sql.update(
                        connection,
                        "DELETE FROM fb_bulk_person WHERE job_id = ? AND user_id <= ?",
                        job,
                        people.get(people.size() - 1));
        if (people.size() < most) {
            removed += Sql.update(connection, "DELETE FROM fb_bulk_job WHERE id = ?", job);
        }
        return new Batch(removed, job.toString());
    }
}
