package dev.footbridge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.zaxxer.hikari.HikariDataSource;
import dev.footbridge.BulkAnswer;
import dev.footbridge.BulkStatus;
import dev.footbridge.Footbridge;
import dev.footbridge.audit.Actor;
import dev.footbridge.bulk.Audience;
import dev.footbridge.bulk.JobState;
import dev.footbridge.bulk.Pace;
import dev.footbridge.bulk.Progress;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.BulkJobStore;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.Mailer;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.testkit.Together;
import dev.footbridge.testkit.memory.FixedSecrets;
import dev.footbridge.testkit.memory.InMemoryAccounts;
import dev.footbridge.testkit.memory.InMemoryDirectory;
import dev.footbridge.testkit.memory.Mailbox;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nodes that work on one job over one database, with leases that are over at once (A5, O3). */
final class BulkNodesTest {
    private static final int PEOPLE = 24;
    private static final TenantId ACME = new TenantId("acme");
    private static final Actor ADMINISTRATOR = Actor.administrator(new UserId("admin"), Actor.Channel.API, null);

    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final Mailbox mailbox = new Mailbox();

    @ParameterizedTest
    @EnumSource(Backend.class)
    void O3_everybody_gets_one_mail_however_many_nodes_work_on_the_job_at_once(Backend backend) {
        try (HikariDataSource source = backend.laid(8)) {
            Footbridge first = node(JdbcPorts.on(source));
            prepare(first);
            UUID job = started(first);
            boolean over = false;
            for (int round = 0; round < 200 && !over; round++) {
                Together.run(4, i -> node(JdbcPorts.on(source)).bulkWorker().runOnce());
                over = status(first, job).job().state() == JobState.DONE;
            }
            assertThat(status(first, job).progress()).isEqualTo(new Progress(0, PEOPLE, 0, 0, 0));
            while (first.outboxWorker().runOnce() > 0) {
                // until nothing is left
            }
            assertThat(mailbox.all())
                    .extracting(Mailer.Mail::to)
                    .hasSize(PEOPLE)
                    .doesNotHaveDuplicates();
            assertThat(status(first, job).progress()).isEqualTo(new Progress(0, 0, PEOPLE, 0, 0));
        }
    }

    private Footbridge node(JdbcPorts ports) {
        Footbridge.Stores stores = new Footbridge.Stores(
                ports.provisioning(),
                ports.tenants(),
                ports.users(),
                ports.outbox(),
                ports.audit(),
                ports.auditChain(),
                unleased(ports.bulkJobs()),
                ports.persons(),
                ports.leftovers(),
                ports.logouts());
        Footbridge.Host host = new Footbridge.Host(
                directory, ended -> {}, mailbox, FixedSecrets.keys(), URI.create("https://hrm.example/footbridge"));
        return Footbridge.builder(stores, host, new Footbridge.Provider(new InMemoryAccounts(), () -> true))
                .bulkPace(new Pace(6_000))
                .build();
    }

    /** No lease and no rest holds another node back, and each node takes one turn. */
    private static BulkJobStore unleased(BulkJobStore store) {
        AtomicInteger turns = new AtomicInteger();
        return (BulkJobStore) Proxy.newProxyInstance(
                BulkJobStore.class.getClassLoader(),
                new Class<?>[] {BulkJobStore.class},
                (proxy, method, arguments) -> {
                    String name = method.getName();
                    if (name.equals("claim") && turns.getAndIncrement() > 0) {
                        return Optional.empty();
                    }
                    if (name.equals("claim") || name.equals("rest")) {
                        arguments[arguments.length - 1] = Duration.ZERO;
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void prepare(Footbridge node) {
        Tenant fresh = Tenant.fresh(
                ACME, "Acme AB", ZoneId.of("Europe/Stockholm"), Locale.ENGLISH, Instant.parse("2026-03-02T12:00:00Z"));
        node.ensureTenant(fresh.inPhase(Phase.PREPARATION, fresh.phaseSince()));
        IntStream.range(0, PEOPLE).forEach(i -> directory.put(ACME, person("p" + i)));
        node.directorySync().catchUp(ACME);
    }

    private static DirectoryUser person(String id) {
        return new DirectoryUser(
                new UserId(id),
                id,
                "",
                "",
                "",
                true,
                SignInKind.INTERACTIVE,
                false,
                Locale.ENGLISH,
                ImmutableList.of(new DirectoryUser.Candidate(id + "@acme.example", DirectoryUser.Source.USER, false)));
    }

    private static UUID started(Footbridge node) {
        BulkAnswer answer = node.bulkVerification().start(ACME, Audience.Selection.everybody(), ADMINISTRATOR);
        if (answer instanceof BulkAnswer.Started started) {
            return started.status().job().id();
        }
        throw new AssertionError("Not started: " + answer);
    }

    private static BulkStatus status(Footbridge node, UUID job) {
        return node.bulkVerification().status(ACME, job).value().orElseThrow();
    }
}
