package dev.footbridge.services;

import com.google.common.collect.ImmutableMap;
import dev.footbridge.spi.ClaimedEntry;
import dev.footbridge.spi.Delivery;
import dev.footbridge.spi.Outbox;
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

/** An outbox that writes down how each piece of work ended, and breaks when told to. */
final class Outcomes implements Outbox {
    private final Outbox outbox;
    final List<String> ended = new ArrayList<>();
    final List<Duration> pauses = new ArrayList<>();
    boolean breaksOnce;

    Outcomes(Outbox outbox) {
        this.outbox = outbox;
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
        if (breaksOnce) {
            breaksOnce = false;
            throw new IllegalStateException("broken once");
        }
        ended.add("done " + detail);
        outbox.done(id, detail);
    }

    @Override
    public void retryLater(UUID id, Duration pause, String detail) {
        ended.add("later " + detail);
        pauses.add(pause);
        outbox.retryLater(id, pause, detail);
    }

    @Override
    public void failed(UUID id, String detail) {
        ended.add("failed " + detail);
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
