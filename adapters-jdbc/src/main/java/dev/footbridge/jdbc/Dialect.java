package dev.footbridge.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** The few words in which the databases differ. */
enum Dialect {
    POSTGRESQL("PostgreSQL", "schema-postgresql.sql", "clock_timestamp()", "? * INTERVAL '1 millisecond' + %s", "~"),
    H2("H2", "schema-h2.sql", "CURRENT_TIMESTAMP", "DATEADD(MILLISECOND, ?, %s)", "REGEXP");

    private final String productName;
    private final String script;
    private final String clock;
    private final String later;
    private final String matches;

    Dialect(String productName, String script, String clock, String later, String matches) {
        this.productName = productName;
        this.script = script;
        this.clock = clock;
        this.later = later;
        this.matches = matches;
    }

    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        for (Dialect dialect : values()) {
            if (dialect.productName.equals(product)) {
                return dialect;
            }
        }
        throw new IllegalArgumentException("Footbridge keeps its data in PostgreSQL or H2, not in " + product);
    }

    /** Name of the script beside this class that lays the tables. */
    String script() {
        return script;
    }

    /** The database's time; on PostgreSQL that of the call, not of the transaction's begin. */
    String clock() {
        return clock;
    }

    /** The database's time and a parameter's milliseconds. */
    String clockLater() {
        return later.formatted(clock);
    }

    /** Between a text and the regular expression that some part of it has to fit. */
    String matches() {
        return matches;
    }
}
