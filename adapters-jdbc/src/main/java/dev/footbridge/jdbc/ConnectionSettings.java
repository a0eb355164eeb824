package dev.footbridge.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a connection stood when we got it, to be given back like that.
 *
 * @param isolation as it was, or as it stays
 */
record ConnectionSettings(boolean autoCommit, int isolation) {
    private static final Logger LOG = LoggerFactory.getLogger(ConnectionSettings.class);
    private static final int WANTED = Connection.TRANSACTION_READ_COMMITTED;

    /** @param readsCommitted whether the connection is known to; asking costs PostgreSQL a round trip */
    static ConnectionSettings forTransaction(Connection connection, boolean readsCommitted) throws SQLException {
        int isolation = readsCommitted ? WANTED : connection.getTransactionIsolation();
        ConnectionSettings before = new ConnectionSettings(connection.getAutoCommit(), isolation);
        if (isolation != WANTED) {
            connection.setTransactionIsolation(WANTED);
        }
        connection.setAutoCommit(false);
        return before;
    }

    static ConnectionSettings forSingleStatements(Connection connection) throws SQLException {
        ConnectionSettings before = new ConnectionSettings(connection.getAutoCommit(), WANTED);
        connection.setAutoCommit(true);
        return before;
    }

    /** What was committed stays committed, so a failure here is no failure of the work. */
    void restore(Connection connection) {
        try {
            connection.setAutoCommit(autoCommit);
            if (isolation != WANTED) {
                connection.setTransactionIsolation(isolation);
            }
        } catch (SQLException e) {
            LOG.debug("A connection could not be set back, SQLState {}", e.getSQLState());
        }
    }
}
