package dev.footbridge.testkit.simulation;

import com.google.common.collect.ImmutableMap;
import dev.footbridge.spi.ClaimedEntry;
import dev.footbridge.spi.Delivery;
import dev.footbridge.spi.Outbox;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.spi.Reminded;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Hands out entries that were never committed, or takes a delay for success.
 *
 * @param rolledBack to be handed out once
 */
record BrokenOutbox(Outbox sound, List<OutboxEntry> rolledBack, boolean forgetsToRetry) implements Outbox {

    static BrokenOutbox forgetful(Outbox sound) {
        return new BrokenOutbox(sound, new ArrayList<>(), true);
    }

    @Override
    public List<ClaimedEntry> claim(int most, Duration lease) {
        List<ClaimedEntry> claimed = new ArrayList<>(sound.claim(most, lease));
        rolledBack.forEach(entry -> claimed.add(new ClaimedEntry(entry, 0)));
        rolledBack.clear();
        return claimed;
    }

    @Override
    public Optional<ClaimedEntry> claim(UUID id, Duration lease) {
        return sound.claim(id, lease);
    }

    @Override
    public void done(UUID id, String detail) {
        sound.done(id, detail);
    }

    @Override
    public void retryLater(UUID id, Duration pause, String detail) {
        if (forgetsToRetry) {
            sound.done(id, detail);
        } else {
            sound.retryLater(id, pause, detail);
        }
    }

    @Override
    public void failed(UUID id, String detail) {
        sound.failed(id, detail);
    }

    @Override
    public Optional<Delivery> delivery(UUID id) {
        return sound.delivery(id);
    }

    @Override
    public ImmutableMap<UserId, Reminded> reminded(TenantId tenant, Set<UserId> users, Instant since) {
        return sound.reminded(tenant, users, since);
    }
}
