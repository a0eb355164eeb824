package dev.footbridge.jdbc;

import dev.footbridge.spi.ClaimedEntry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** How outgoing work is leased. Every statement is a transaction by itself, so that no lock outlives it. */
interface OutboxClaim {

    /** The state is the same in all of them; naming it lets H2 read its index in order instead of sorting. */
    String OLDEST_FIRST = " ORDER BY state, created_at, id FETCH FIRST ? ROWS ONLY";

    static OutboxClaim on(Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> new PostgresqlOutboxClaim();
            case H2 -> new H2OutboxClaim();
        };
    }

    List<ClaimedEntry> some(Connection connection, int most, Duration lease) throws SQLException;

    List<ClaimedEntry> one(Connection connection, UUID id, Duration lease) throws SQLException;

    /** Gives up what is no longer worth doing; what somebody works on is left until the lease has run out. */
    void giveUpOverdue(Connection connection) throws SQLException;
}
