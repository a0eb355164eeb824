package dev.footbridge.jdbc;

import dev.footbridge.spi.ClaimedEntry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Rows that somebody else is just leasing are passed over, so workers never wait for each other. */
final class PostgresqlOutboxClaim implements OutboxClaim {
    private static final String DUE = "state = 'QUEUED' AND available_at <= " + Dialect.POSTGRESQL.clock();

    private static final String GIVE_UP = "UPDATE fb_outbox SET state = 'FAILED', detail = 'EXPIRED',"
            + " sealing_key = NULL, sealed_secret = NULL, about = NULL, finished_at = CURRENT_TIMESTAMP WHERE id IN"
            + " (SELECT id FROM fb_outbox WHERE " + DUE + " AND expires_at <= CURRENT_TIMESTAMP"
            + " FOR UPDATE SKIP LOCKED)";

    private static final String SOME = leasing("SELECT id FROM fb_outbox WHERE " + DUE + OLDEST_FIRST);
    private static final String ONE = leasing("SELECT id FROM fb_outbox WHERE " + DUE + " AND id = ?");

    private static String leasing(String wanted) {
        return "WITH wanted AS MATERIALIZED (" + wanted + " FOR UPDATE SKIP LOCKED), leased AS"
                + " (UPDATE fb_outbox SET attempts = attempts + 1, available_at = "
                + Dialect.POSTGRESQL.clockLater()
                + " WHERE id IN (SELECT id FROM wanted) RETURNING *)"
                + " SELECT * FROM leased ORDER BY created_at, id";
    }

    @Override
    public List<ClaimedEntry> some(Connection connection, int most, Duration lease) throws SQLException {
        return Sql.list(connection, SOME, OutboxTable::read, most, lease.toMillis());
    }

    @Override
    public List<ClaimedEntry> one(Connection connection, UUID id, Duration lease) throws SQLException {
        return Sql.list(connection, ONE, OutboxTable::read, id, lease.toMillis());
    }

    @Override
    public void giveUpOverdue(Connection connection) throws SQLException {
        Sql.update(connection, GIVE_UP);
    }
}
