package dev.footbridge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.zaxxer.hikari.HikariDataSource;
import dev.footbridge.spi.Delivery;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.SealedSecret;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens to work whose time runs out while somebody holds it. */
final class OverdueWorkTest {
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final SealedSecret SECRET = new SealedSecret("k1", "sealed-with-care");

    @ParameterizedTest
    @EnumSource(Backend.class)
    void work_that_becomes_overdue_under_a_lease_can_still_be_reported_done(Backend backend) {
        try (HikariDataSource source = backend.laid(2)) {
            JdbcPorts ports = JdbcPorts.on(source);
            OutboxEntry entry = post(ports, ports.tenants().now().plusSeconds(600));
            assertThat(ports.outbox().claim(entry.id(), LEASE)).isPresent();
            Tables.run(source, "UPDATE fb_outbox SET expires_at = created_at");
            assertThat(ports.outbox().claim(10, LEASE)).isEmpty();
            assertThat(ports.outbox().delivery(entry.id()).orElseThrow().state())
                    .isEqualTo(Delivery.State.QUEUED);
            ports.outbox().done(entry.id(), "250");
            assertThat(ports.outbox().delivery(entry.id()).orElseThrow().state())
                    .isEqualTo(Delivery.State.SENT);
        }
    }

    private static OutboxEntry post(JdbcPorts ports, Instant expiresAt) {
        UserKey user = Samples.user(ports);
        OutboxEntry entry = Samples.work(user, SECRET, expiresAt);
        ports.provisioning().save(Samples.change(Samples.load(ports, user), ImmutableList.of(entry)));
        return entry;
    }
}
