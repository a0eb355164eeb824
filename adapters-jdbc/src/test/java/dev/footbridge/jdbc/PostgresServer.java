package dev.footbridge.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** One PostgreSQL for all tests of this JVM, with nothing switched off that makes it durable. It ends with the JVM. */
public final class PostgresServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;
    private static @Nullable String whyNot;

    private PostgresServer() {}

    /** A pool over a new, empty database. */
    static HikariDataSource newDatabase(int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(newDatabase());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    /** Where a new, empty database answers. Where PostgreSQL does not start, CI fails and others skip. */
    public static String newDatabase() {
        EmbeddedPostgres running = start();
        String name = "footbridge_" + DATABASES.incrementAndGet();
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8'");
        } catch (SQLException e) {
            throw new AssertionError("A database could not be made", e);
        }
        return running.getJdbcUrl("postgres", name);
    }

    private static synchronized EmbeddedPostgres start() {
        if (server == null && whyNot == null) {
            Path directory = Path.of("target", "postgres").toAbsolutePath();
            try {
                server = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(directory.toFile())
                        .setDataDirectory(directory.resolve(
                                "data-" + ProcessHandle.current().pid()))
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
            } catch (IOException e) {
                whyNot = e.toString();
            }
        }
        if (server != null) {
            return server;
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError("PostgreSQL does not start here, and CI must not do without it: " + whyNot);
        }
        System.err.println("*** SKIPPED: PostgreSQL does not start on this machine: " + whyNot);
        return Assumptions.abort("PostgreSQL does not start on this machine");
    }
}
