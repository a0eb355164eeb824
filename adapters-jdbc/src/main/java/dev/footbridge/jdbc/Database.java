package dev.footbridge.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connections of our own: one statement by itself, or one transaction that is kept or undone as a whole. */
final class Database {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final int ATTEMPTS = 4;

    private final DataSource source;
    private final Dialect dialect;
    private final boolean readsCommitted;

    /** Asks the database once what it is. */
    Database(DataSource source) {
        this.source = source;
        try (Connection connection = source.getConnection()) {
            this.dialect = Dialect.of(connection);
            this.readsCommitted = connection.getTransactionIsolation() == Connection.TRANSACTION_READ_COMMITTED;
        } catch (SQLException e) {
            throw StoreFault.of("Asking the database for its name", e);
        }
    }

    /** What is done with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    Dialect dialect() {
        return dialect;
    }

    /** Single statements, each committed by itself. */
    <T> T alone(String what, Work<T> work) {
        return borrow(what, connection -> {
            ConnectionSettings before = ConnectionSettings.forSingleStatements(connection);
            try {
                return work.on(connection);
            } finally {
                before.restore(connection);
            }
        });
    }

    /** A transaction that is kept if the result says so. A lost race is a fault for which the caller has an answer. */
    <T> T once(String what, Work<T> work, Predicate<T> keep) {
        return borrow(what, connection -> {
            ConnectionSettings before = ConnectionSettings.forTransaction(connection, readsCommitted);
            boolean ended = false;
            try {
                T result = work.on(connection);
                if (keep.test(result)) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                ended = true;
                return result;
            } finally {
                // Setting a connection back commits what is open in it, so only once nothing is.
                if (ended || rollBack(connection)) {
                    before.restore(connection);
                }
            }
        });
    }

    /** A transaction that begins again when it lost a race. */
    <T> T again(String what, Work<T> work, Predicate<T> keep) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(what, work, keep);
            } catch (StoreFault e) {
                if (!e.isLostRace() || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private <T> T borrow(String what, Work<T> work) {
        try {
            Connection connection = source.getConnection();
            try {
                return work.on(connection);
            } finally {
                close(connection);
            }
        } catch (SQLException e) {
            throw StoreFault.of(what, e);
        }
    }

    private static boolean rollBack(Connection connection) {
        try {
            connection.rollback();
            return true;
        } catch (SQLException e) {
            LOG.debug("A rollback failed, SQLState {}; the database undoes it with the connection", e.getSQLState());
            return false;
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("Closing a connection failed, SQLState {}", e.getSQLState());
        }
    }
}
