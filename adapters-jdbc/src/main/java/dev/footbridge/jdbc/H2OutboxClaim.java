package dev.footbridge.jdbc;

import dev.footbridge.spi.ClaimedEntry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Candidates are read first and then updated under the condition that they are still due, which H2 looks at again once
 * it has a row's lock. As one statement, H2 would run the inner one again for every row.
 */
final class H2OutboxClaim implements OutboxClaim {
    private static final String DUE = "state = 'QUEUED' AND available_at <= " + Dialect.H2.clock();
    private static final int TURNS = 20;

    @Override
    public List<ClaimedEntry> some(Connection connection, int most, Duration lease) throws SQLException {
        for (int turn = 0; turn < TURNS; turn++) {
            List<UUID> candidates = Sql.list(
                    connection, "SELECT id FROM fb_outbox WHERE " + DUE + OLDEST_FIRST, row -> row.id("id"), most);
            List<ClaimedEntry> leased = lease(connection, candidates, lease);
            if (!leased.isEmpty() || candidates.isEmpty()) {
                return leased;
            }
        }
        return List.of();
    }

    @Override
    public List<ClaimedEntry> one(Connection connection, UUID id, Duration lease) throws SQLException {
        return lease(connection, List.of(id), lease);
    }

    private static List<ClaimedEntry> lease(Connection connection, List<UUID> candidates, Duration lease)
            throws SQLException {
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<@Nullable Object> values = new ArrayList<>(candidates);
        values.add(0, lease.toMillis());
        String places = "?" + ", ?".repeat(candidates.size() - 1);
        return Sql.list(
                connection,
                "SELECT * FROM FINAL TABLE (UPDATE fb_outbox SET attempts = attempts + 1, available_at = "
                        + Dialect.H2.clockLater() + " WHERE id IN (" + places + ") AND " + DUE
                        + ") ORDER BY created_at, id",
                OutboxTable::read,
                values.toArray());
    }

    @Override
    public void giveUpOverdue(Connection connection) throws SQLException {
        Sql.update(
                connection,
                "UPDATE fb_outbox SET state = 'FAILED', detail = 'EXPIRED', sealing_key = NULL, sealed_secret = NULL,"
                        + " about = NULL, finished_at = CURRENT_TIMESTAMP WHERE expires_at <= CURRENT_TIMESTAMP AND "
                        + DUE);
    }
}
