package dev.footbridge.jdbc.crossing;

import dev.footbridge.jdbc.PostgresServer;
import java.util.UUID;

/** What kind of database the nodes share. */
enum Engine {
    POSTGRESQL,
    H2;

    /** Where a new, empty database answers; it is kept until the JVM ends, whoever closes its pools. */
    String newDatabase() {
        return switch (this) {
            case POSTGRESQL -> PostgresServer.newDatabase();
            case H2 -> "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
        };
    }
}
