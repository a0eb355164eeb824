package dev.footbridge.jdbc.crossing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** One PostgreSQL for the tests of this package, as durable as in use. It ends with the JVM. */
final class Postgres {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;
    private static @Nullable String whyNot;

    private Postgres() {}

    /** Where a new, empty database answers. Without PostgreSQL, CI fails and others skip. */
    static String newDatabase() {
        EmbeddedPostgres running = running();
        String name = "crossing_" + DATABASES.incrementAndGet();
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8'");
        } catch (SQLException e) {
            throw new AssertionError("A database could not be made", e);
        }
        return running.getJdbcUrl("postgres", name);
    }

    private static synchronized EmbeddedPostgres running() {
        if (server == null && whyNot == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(
                                Path.of("target", "postgres").toAbsolutePath().toFile())
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
