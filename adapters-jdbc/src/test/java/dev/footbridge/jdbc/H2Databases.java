package dev.footbridge.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.UUID;

/** New, empty H2 databases. */
final class H2Databases {
    /** So that a slow machine does not look like a conflict. */
    private static final String PATIENT = ";LOCK_TIMEOUT=20000";

    private H2Databases() {}

    static HikariDataSource inMemory(int connections) {
        return pool("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + PATIENT, connections);
    }

    static HikariDataSource inFile(int connections) {
        Path file = Path.of("target", "h2", UUID.randomUUID().toString()).toAbsolutePath();
        return pool("jdbc:h2:file:" + file + PATIENT, connections);
    }

    private static HikariDataSource pool(String url, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(connections);
        return new HikariDataSource(config);
    }
}
