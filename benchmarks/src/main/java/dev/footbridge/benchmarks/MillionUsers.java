package dev.footbridge.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.footbridge.AllowedDomainsPreview;
import dev.footbridge.Footbridge;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.jdbc.JdbcPorts;
import dev.footbridge.jdbc.JdbcSchema;
import dev.footbridge.readiness.Reason;
import dev.footbridge.spi.Accounts;
import dev.footbridge.spi.Directory;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.Mailer;
import dev.footbridge.spi.UserProjection.Query;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.SecretKeys;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an administrator of a million users waits for, on PostgreSQL: median and 95th percentile of each view. */
public final class MillionUsers {
    private static final TenantId TENANT = new TenantId("acme");
    private static final int ROUNDS = 40;

    private MillionUsers() {}

    /** @param arguments the number of users; a million without */
    public static void main(String[] arguments) throws IOException, SQLException {
        int users = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                HikariDataSource source = new HikariDataSource(pool(server))) {
            JdbcPorts ports = JdbcPorts.on(source);
            new JdbcSchema(source).prepare(JdbcSchema.Mode.CREATE);
            Footbridge footbridge = footbridge(ports);
            footbridge.ensureTenant(Tenant.fresh(
                            TENANT,
                            "Acme AB",
                            ZoneId.of("Europe/Stockholm"),
                            Locale.forLanguageTag("sv"),
                            ports.tenants().now())
                    .inPhase(Phase.PREPARATION, ports.tenants().now()));
            fill(source, users);
            out.printf(
                    Locale.ROOT, "%n| view of %,d users | median ms | 95th percentile ms |%n|---|---:|---:|%n", users);
            views(ports, footbridge).forEach((name, view) -> out.println(measured(name, view)));
        }
    }

    private static HikariConfig pool(EmbeddedPostgres server) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        config.setMaximumPoolSize(4);
        return config;
    }

    private static Map<String, Runnable> views(JdbcPorts ports, Footbridge footbridge) {
        AllowedDomainsPreview preview = footbridge.allowedDomainsPreview();
        return new TreeMap<>(Map.of(
                "users, first page", () -> page(ports, query("", null, null)),
                "users, page in the middle", () -> page(ports, query("", null, new UserId("u500000"))),
                "users not linked", () -> page(ports, query("", "UNLINKED", null)),
                "users awaiting verification", () -> page(ports, query("", "AWAITING_VERIFICATION", null)),
                "users found by name", () -> page(ports, query("Lindqvist 77", null, null)),
                "users found by address", () -> page(ports, query("u123455@", null, null)),
                "users without an address",
                        () -> page(ports, new Query("", null, null, ImmutableSet.of(Reason.NO_ADDRESS), 50, null)),
                "readiness", () -> require(footbridge.readiness().of(TENANT).isPresent()),
                "domain preview",
                        () -> require(
                                preview.of(TENANT, List.of("acme.example"))
                                        instanceof AllowedDomainsPreview.Answer.Seen)));
    }

    private static Query query(String text, @Nullable String state, @Nullable UserId after) {
        return new Query(text, state, null, 50, after);
    }

    private static void page(JdbcPorts ports, Query query) {
        require(!ports.users().page(TENANT, query).users().isEmpty());
    }

    private static void require(boolean found) {
        if (!found) {
            throw new IllegalStateException("The view is empty, so its figure means nothing");
        }
    }

    private static String measured(String name, Runnable view) {
        for (int warm = 0; warm < 5; warm++) {
            view.run();
        }
        long[] nanos = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            view.run();
            nanos[round] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f |",
                name,
                nanos[ROUNDS / 2] / 1e6,
                nanos[(int) Math.ceil(ROUNDS * 0.95) - 1] / 1e6);
    }

    private static void fill(HikariDataSource source, int users) throws IOException, SQLException {
        try (InputStream script = MillionUsers.class.getResourceAsStream("million-users.sql");
                Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            String text = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
            for (String part : text.replace(":users", Integer.toString(users)).split(";")) {
                if (!part.isBlank()) {
                    statement.execute(part);
                }
            }
        }
    }

    private static Footbridge footbridge(JdbcPorts ports) {
        return Footbridge.builder(
                        ports.stores(),
                        new Footbridge.Host(
                                new Nobody(),
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

    /** The users are put into the projection directly. */
    private static final class Nobody implements Directory {
        @Override
        public Optional<DirectoryUser> find(UserKey user) {
            return Optional.empty();
        }

        @Override
        public Changes changesSince(TenantId tenant, String cursor) {
            return new Changes(ImmutableList.of(), cursor, true);
        }
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
