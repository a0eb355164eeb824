package dev.footbridge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.zaxxer.hikari.HikariDataSource;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.spi.ClaimedEntry;
import dev.footbridge.spi.LimitUse;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.spi.Saved;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.Together;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two nodes, that is two sets of ports over two pools, with real threads (3O). */
final class RacesTest {
    private static final int THREADS = 64;

    @ParameterizedTest
    @EnumSource(Backend.class)
    void C5_of_64_parallel_saves_of_one_version_one_is_saved(Backend backend) {
        try (HikariDataSource source = backend.laid(16)) {
            List<JdbcPorts> nodes = List.of(JdbcPorts.on(source), JdbcPorts.on(source));
            for (int round = 0; round < 20; round++) {
                UserKey user = Samples.user(nodes.get(0));
                List<Saved> results = Together.run(THREADS, i -> save(nodes.get(i % 2), user, i));
                assertThat(Collections.frequency(results, Saved.SAVED)).isEqualTo(1);
                assertThat(Collections.frequency(results, Saved.CONFLICT)).isEqualTo(THREADS - 1);
            }
        }
    }

    private static Saved save(JdbcPorts node, UserKey user, int number) {
        Provisioning read = Provisioning.fresh(user);
        LimitUse limit = Samples.limit("by-" + user.user().value(), 1_000);
        Provisioning next = number % 4 == 0 ? Samples.in(Samples.linkedWithReplacement(), read) : read;
        return node.provisioning().save(Samples.change(next, Samples.work(user), limit));
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void C3_counters_named_in_any_order_neither_deadlock_nor_miscount(Backend backend) {
        try (HikariDataSource source = backend.laid(16)) {
            JdbcPorts ports = JdbcPorts.on(source);
            List<LimitUse> limits = Stream.of("a", "b", "c", "d")
                    .map(name -> Samples.limit(name, 50))
                    .toList();
            List<UserKey> users =
                    Stream.generate(() -> Samples.user(ports)).limit(THREADS).toList();
            List<Saved> results = Together.run(THREADS, i -> {
                List<LimitUse> turned = new ArrayList<>(limits);
                Collections.rotate(turned, i);
                Provisioning next = Provisioning.fresh(users.get(i));
                OutboxEntry work = Samples.work(users.get(i));
                return ports.provisioning()
                        .save(Samples.change(
                                next, work, (i % 2 == 0 ? turned : Lists.reverse(turned)).toArray(LimitUse[]::new)));
            });
            assertThat(Collections.frequency(results, Saved.SAVED)).isEqualTo(50);
            assertThat(Collections.frequency(results, Saved.LIMITED)).isEqualTo(14);
        }
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void case_300_ten_thousand_entries_are_each_claimed_once(Backend backend) {
        try (HikariDataSource source = backend.laid(8)) {
            List<JdbcPorts> nodes = List.of(JdbcPorts.on(source), JdbcPorts.on(source));
            List<UUID> posted = post(nodes.get(0), 10_000);
            Queue<UUID> taken = new ConcurrentLinkedQueue<>();
            AtomicInteger left = new AtomicInteger(posted.size());
            Together.run(4, i -> {
                while (left.get() > 0) {
                    List<ClaimedEntry> some = nodes.get(i % 2).outbox().claim(200, Duration.ofMinutes(10));
                    some.forEach(claimed -> taken.add(claimed.entry().id()));
                    left.addAndGet(-some.size());
                }
                return i;
            });
            assertThat(taken).hasSize(10_000).containsExactlyInAnyOrderElementsOf(posted);
        }
    }

    private static List<UUID> post(JdbcPorts ports, int entries) {
        UserKey user = Samples.user(ports);
        List<UUID> ids = new ArrayList<>();
        while (ids.size() < entries) {
            ImmutableList<OutboxEntry> some =
                    Stream.generate(() -> Samples.work(user)).limit(500).collect(ImmutableList.toImmutableList());
            assertThat(ports.provisioning().save(Samples.change(Samples.load(ports, user), some)))
                    .isEqualTo(Saved.SAVED);
            some.forEach(entry -> ids.add(entry.id()));
        }
        return ids;
    }
}
