package dev.footbridge.testkit.simulation;

import com.google.common.collect.ImmutableMap;
import dev.footbridge.spi.ClaimedEntry;
import dev.footbridge.spi.Delivery;
import dev.footbridge.spi.Outbox;
import dev.footbridge.spi.Reminded;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells the oracle what workers give up. */
final class ObservedOutbox implements Outbox {
    private final Outbox outbox;
    private final Oracle oracle;

    ObservedOutbox(Outbox outbox, Oracle oracle) {
        this.outbox = outbox;
        this.oracle = oracle;
    }

    @Override
    public List<ClaimedEntry> claim(int most, Duration lease) {
        return outbox.claim(most, lease);
    }

    @Override
    public Optional<ClaimedEntry> claim(UUID id, Duration lease) {
        return outbox.claim(id, lease);
    }

    @Override
    public void done(UUID id, String detail) {
        outbox.done(id, detail);
    }

    @Override
    public void retryLater(UUID id, Duration pause, String detail) {
        oracle.putOff(detail);
        outbox.retryLater(id, pause, detail);
    }

    @Override
    public void failed(UUID id, String detail) {
        oracle.givenUp(id, detail);
        outbox.failed(id, detail);
    }

    @Override
    public Optional<Delivery> delivery(UUID id) {
        return outbox.delivery(id);
    }

    @Override
    public ImmutableMap<UserId, Reminded> reminded(TenantId tenant, Set<UserId> users, Instant since) {
        return outbox.reminded(tenant, users, since);
    }
}
