package dev.footbridge.benchmarks.files;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.footbridge.Footbridge;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.files.table.TableFormat;
import dev.footbridge.jdbc.JdbcPorts;
import dev.footbridge.jdbc.JdbcSchema;
import dev.footbridge.spi.Accounts;
import dev.footbridge.spi.Mailer;
import dev.footbridge.verification.SecretKeys;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Rows per second of files of users: beside FastCSV and POI in the same run, and through imports on PostgreSQL. */
public final class FilesBeside {
    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 7;

    private FilesBeside() {}

    /** @param arguments how many rows (100,000 without), then {@code tables} or {@code imports} for only one part */
    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        String part = arguments.length < 2 ? "" : arguments[1];
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("footbridge-files");
        out.printf(Locale.ROOT, "%n| of %,d rows | median rows/s | spread |%n|---|---:|---:|%n", rows);
        if (!part.equals("imports")) {
            Rounds tables = new Rounds(WARM_UPS, ROUNDS);
            tables.measure(Tables.doings(folder, rows));
            tables.print(out);
        }
        if (!part.equals("tables")) {
            imports(folder, rows).print(out);
        }
    }

    private static Rounds imports(Path folder, int rows) throws IOException, SQLException {
        try (EmbeddedPostgres server = server();
                HikariDataSource source = new HikariDataSource(pool(server))) {
            mustKeepWhatIsCommitted(source);
            JdbcPorts ports = JdbcPorts.on(source);
            new JdbcSchema(source).prepare(JdbcSchema.Mode.CREATE);
            Rounds figures = new Rounds(WARM_UPS, ROUNDS);
            new Imports(source, ports, footbridge(ports), rows).measure(folder, WARM_UPS, ROUNDS, figures);
            return figures;
        }
    }

    static Rounds once(Path folder, TableFormat format, int rows) throws IOException, SQLException {
        try (EmbeddedPostgres server = server();
                HikariDataSource source = new HikariDataSource(pool(server))) {
            mustKeepWhatIsCommitted(source);
            JdbcPorts ports = JdbcPorts.on(source);
            new JdbcSchema(source).prepare(JdbcSchema.Mode.CREATE);
            Rounds figures = new Rounds(0, 1);
            new Imports(source, ports, footbridge(ports), rows).once(folder, format, figures);
            return figures;
        }
    }

    /** As a product runs it: what is committed is on the disk. */
    static EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    static HikariConfig pool(EmbeddedPostgres server) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        config.setMaximumPoolSize(4);
        return config;
    }

    private static void mustKeepWhatIsCommitted(HikariDataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet settings = statement.executeQuery(
                        "SELECT current_setting('fsync') || current_setting('synchronous_commit')")) {
            if (!settings.next() || !settings.getString(1).equals("onon")) {
                throw new IllegalStateException("Commits do not wait for the disk, so the figures mean nothing");
            }
        }
    }

    static Footbridge footbridge(JdbcPorts ports) {
        return Footbridge.builder(
                        ports.stores(),
                        new Footbridge.Host(
                                new Staff(),
                                user -> {},
                                mail -> new Mailer.Result(Mailer.Result.Kind.ACCEPTED, "250"),
                                keys(),
                                URI.create("https://hrm.example/footbridge")),
                        new Footbridge.Provider(new NoAccounts(), () -> true))
                .build();
    }

    private static SecretKeys keys() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return SecretKeys.of("benchmark", Map.of("benchmark", key));
    }

    private static final class NoAccounts implements Accounts {
        @Override
        public Answer findOrCreate(Request request) {
            return new Answer.Unavailable("BENCHMARK", null);
        }

        @Override
        public Optional<URI> accountSettings(EmailAddress address) {
            return Optional.empty();
        }
    }
}
