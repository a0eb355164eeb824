package dev.footbridge.testkit.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.spi.Accounts;
import dev.footbridge.spi.Mailer;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.spi.Saved;
import dev.footbridge.testkit.MovableClock;
import dev.footbridge.testkit.contract.Ports;
import dev.footbridge.testkit.memory.InMemoryWorld;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The simulation can fail: ports that break one sentence of their contract are found out, by the rule it is about. */
class SeededBugsTest {
    private static final int SEEDS = 60;

    @Test
    void a_store_that_skips_compare_and_set() {
        caught(Bugs::skipsCompareAndSet, "O3: no update is lost");
    }

    @Test
    void a_store_that_forgets_who_has_an_address() {
        caught(Bugs::forgetsWhoHasAnAddress, "G6: an address has one user in a tenant");
    }

    @Test
    void a_store_that_loses_outgoing_work() {
        caught(Bugs::losesOutgoingWork, "O2: what was committed stays in the outbox", "I8:");
    }

    @Test
    void a_store_that_forgets_the_audit_entry() {
        caught(Bugs::forgetsTheAuditEntry, "O1: no audit entry is lost");
    }

    @Test
    void a_store_that_acknowledges_what_it_did_not_keep() {
        caught(Bugs::acknowledgesWhatItDidNotKeep, "what was acknowledged is kept");
    }

    @Test
    void a_store_that_counts_no_limits() {
        caught(Bugs::countsNoLimits, "C3: five sends per address and hour", "C1: fifteen");
    }

    @Test
    void a_store_that_reads_the_tenant_from_a_cache() {
        caught(Bugs::readsTheTenantFromACache, "G8:", "P2, P4:", "P4:", "P14:", "I10:", "D2:", "decisions 18:");
    }

    @Test
    void a_clock_that_runs_backwards() {
        caught(
                Bugs::runsBackwards,
                "C1, C7: what is over proves nothing",
                "C3: a pause",
                "C3: five",
                "C1: ten",
                "P2, P4:",
                "P14:");
    }

    @Test
    void an_outbox_that_hands_out_what_was_rolled_back() {
        caught(
                clock -> {
                    Ports sound = new InMemoryWorld(clock);
                    List<OutboxEntry> rolledBack = new ArrayList<>();
                    BrokenStore store = BrokenStore.writing(sound.provisioning(), (kept, change) -> {
                        Saved saved = kept.save(change);
                        if (saved != Saved.SAVED) {
                            rolledBack.addAll(change.outbox());
                        }
                        return saved;
                    });
                    return BrokenPorts.with(sound, store).and(new BrokenOutbox(sound.outbox(), rolledBack, false));
                },
                "O2: nothing is sent for what was rolled back");
    }

    @Test
    void an_outbox_that_forgets_to_try_again() {
        caught(
                clock -> {
                    Ports sound = new InMemoryWorld(clock);
                    return BrokenPorts.with(sound, BrokenOutbox.forgetful(sound.outbox()));
                },
                "O2: what counts as sent was sent",
                "I8:");
    }

    @Test
    void a_switch_that_counts_nobody() {
        caught(
                clock -> {
                    Ports sound = new InMemoryWorld(clock);
                    return BrokenPorts.with(sound, new UncountedSwitch(sound.tenants()));
                },
                "P8: nobody more is locked out than was said");
    }

    @Test
    void an_accounts_port_that_looks_for_nothing_before_it_creates() {
        caught(with(Careless::new, server -> server), "G7: no account is made twice");
    }

    @Test
    void a_mailer_that_says_accepted_and_sends_nothing() {
        Mailer silent = mail -> new Mailer.Result(Mailer.Result.Kind.ACCEPTED, "250");
        caught(with(provider -> provider, server -> silent), "O2: what counts as sent was sent");
    }

    @Test
    void a_mailer_that_sends_twice_breaks_nothing() {
        PortsUnderTest ports = with(provider -> provider, server -> mail -> {
            server.send(mail);
            return server.send(mail);
        });
        assertThat(violations(ports)).isEmpty();
    }

    /** @param rules beginnings of the rules that are broken; the first violation must be of one of them */
    private static void caught(PortsUnderTest ports, String... rules) {
        assertThat(violations(ports).stream().findFirst())
                .hasValueSatisfying(
                        broken -> assertThat(List.of(rules)).as(broken).anyMatch(broken::startsWith));
    }

    /** Until the first. */
    private static List<String> violations(PortsUnderTest ports) {
        return LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> Simulation.run(seed, ports))
                .flatMap(run -> run.violation().stream())
                .map(broken -> Objects.requireNonNullElse(broken.getMessage(), ""))
                .limit(1)
                .toList();
    }

    private static PortsUnderTest with(
            Function<SimulatedProvider, Accounts> accounts, Function<SimulatedMailServer, Mailer> mailer) {
        return new PortsUnderTest() {
            @Override
            public Ports stores(MovableClock clock) {
                return new InMemoryWorld(clock);
            }

            @Override
            public Accounts accounts(SimulatedProvider provider) {
                return accounts.apply(provider);
            }

            @Override
            public Mailer mailer(SimulatedMailServer server) {
                return mailer.apply(server);
            }
        };
    }

    private record Careless(SimulatedProvider provider) implements Accounts {
        @Override
        public Answer findOrCreate(Request request) {
            return new Answer.Ready(provider.createAnother(request), false);
        }

        @Override
        public Optional<URI> accountSettings(EmailAddress address) {
            return provider.accountSettings(address);
        }
    }
}
