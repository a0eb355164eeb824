package dev.footbridge.benchmarks;

import com.google.common.collect.ImmutableSet;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.footbridge.AllowedDomainsPreview;
import dev.footbridge.Conflicts;
import dev.footbridge.Footbridge;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.conflict.ConflictKind;
import dev.footbridge.jdbc.JdbcPorts;
import dev.footbridge.jdbc.JdbcSchema;
import dev.footbridge.jdbc.JdbcUserProjection;
import dev.footbridge.readiness.Progress;
import dev.footbridge.readiness.Reason;
import dev.footbridge.spi.UserProjection.Query;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
            Footbridge footbridge = IdleHost.footbridge(ports);
            footbridge.ensureTenant(Tenant.fresh(
                            TENANT,
                            "Acme AB",
                            ZoneId.of("Europe/Stockholm"),
                            Locale.forLanguageTag("sv"),
                            ports.tenants().now())
                    .inPhase(Phase.PREPARATION, ports.tenants().now())
                    .allowing(DomainPolicy.of(AllowedDomains.parse(List.of("acme.example"))
                            .accepted()
                            .orElseThrow())));
            fill(source, users);
            new JdbcUserProjection(source).mend(TENANT);
            settle(source);
            out.printf(
                    Locale.ROOT, "%n| view of %,d users | median ms | 95th percentile ms |%n|---|---:|---:|%n", users);
            views(ports, footbridge).forEach((name, view) -> out.println(measured(name, view)));
        }
    }

    /** What a database does by itself in a quiet hour. */
    private static void settle(HikariDataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE");
        }
    }

    private static HikariConfig pool(EmbeddedPostgres server) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        config.setMaximumPoolSize(4);
        return config;
    }

    private static Map<String, Runnable> views(JdbcPorts ports, Footbridge footbridge) {
        Map<String, Query> lists = new LinkedHashMap<>();
        lists.put("users, first page", query("", null, null));
        lists.put("users, page in the middle", query("", null, new UserId("u500000")));
        lists.put("users not linked", query("", "UNLINKED", null));
        lists.put("users awaiting verification", query("", "AWAITING_VERIFICATION", null));
        lists.put("users found by name", query("Lindqvist 77", null, null));
        lists.put("users found by two letters", query("va", null, null));
        lists.put("users found by address", query("u123455@", null, null));
        lists.put("users without an address", because(ImmutableSet.of(Reason.NO_ADDRESS)));
        lists.put("users outside the domains", because(ImmutableSet.of(Reason.DOMAIN_NOT_ALLOWED)));
        lists.put("users who need attention", because(Reason.with(Progress.BLOCKED)));
        lists.put("users with a code under way", because(ImmutableSet.of(Reason.CODE_SENT)));
        Map<String, Runnable> views = new LinkedHashMap<>();
        lists.forEach((name, query) -> views.put(name, () -> page(ports, query)));
        views.put("readiness", () -> require(footbridge.readiness().of(TENANT).isPresent()));
        Conflicts conflicts = footbridge.conflicts();
        views.put(
                "shared addresses",
                () -> require(
                        !conflicts.sharedAddresses(TENANT, 50, null).addresses().isEmpty()));
        views.put("shared addresses, counted", () -> require(ports.users().countSharedAddresses(TENANT) > 0));
        for (ConflictKind kind : List.of(
                ConflictKind.SHARED_MAILBOX,
                ConflictKind.INACTIVE_LINKED,
                ConflictKind.MAIL_FAILED,
                ConflictKind.NO_ADDRESS)) {
            views.put(
                    "to settle: " + kind,
                    () -> require(
                            !conflicts.people(TENANT, kind, 50, null).users().isEmpty()));
        }
        views.put("to settle, counted", () -> require(conflicts.counts(TENANT).isPresent()));
        AllowedDomainsPreview preview = footbridge.allowedDomainsPreview();
        views.put(
                "domain preview",
                () -> require(
                        preview.of(TENANT, List.of("acme.example")) instanceof AllowedDomainsPreview.Answer.Seen));
        return views;
    }

    private static Query because(ImmutableSet<Reason> reasons) {
        return new Query("", null, null, reasons, 50, null);
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
}
