package dev.footbridge.jdbc;

import com.zaxxer.hikari.HikariDataSource;

/** The databases that Footbridge keeps its data in. */
enum Backend {
    POSTGRESQL,
    H2_IN_MEMORY,
    H2_IN_FILE;

    /** With a pool of the given size and no tables. */
    HikariDataSource empty(int connections) {
        return switch (this) {
            case POSTGRESQL -> PostgresServer.newDatabase(connections);
            case H2_IN_MEMORY -> H2Databases.inMemory(connections);
            case H2_IN_FILE -> H2Databases.inFile(connections);
        };
    }

    /** With the tables laid. */
    HikariDataSource laid(int connections) {
        HikariDataSource source = empty(connections);
        new JdbcSchema(source).prepare(JdbcSchema.Mode.CREATE);
        return source;
    }
}
