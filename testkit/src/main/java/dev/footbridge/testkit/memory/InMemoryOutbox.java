package dev.footbridge.testkit.memory;

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
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Outgoing work in memory. */
final class InMemoryOutbox implements Outbox {
    private final Tables tables;
    private final InstantSource clock;

    InMemoryOutbox(Tables tables, InstantSource clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public List<ClaimedEntry> claim(int most, Duration lease) {
        synchronized (tables) {
            closeOverdue();
            return tables.outbox.values().stream()
                    .filter(posting -> posting.isDue(clock.instant()))
                    .sorted(Comparator.comparing(posting -> posting.entry().createdAt()))
                    .limit(most)
                    .toList()
                    .stream()
                    .map(posting -> leased(posting, lease))
                    .toList();
        }
    }

    @Override
    public Optional<ClaimedEntry> claim(UUID id, Duration lease) {
        synchronized (tables) {
            closeOverdue();
            return Optional.ofNullable(tables.outbox.get(id))
                    .filter(posting -> posting.isDue(clock.instant()))
                    .map(posting -> leased(posting, lease));
        }
    }

    private void closeOverdue() {
        tables.outbox.replaceAll((id, posting) -> posting.isOverdue(clock.instant())
                ? posting.over(Delivery.State.FAILED, "EXPIRED", clock.instant())
                : posting);
    }

    private ClaimedEntry leased(Posting posting, Duration lease) {
        tables.outbox.put(
                posting.entry().id(), posting.leasedUntil(clock.instant().plus(lease)));
        return new ClaimedEntry(posting.entry(), posting.delivery().attempts());
    }

    @Override
    public void done(UUID id, String detail) {
        ifOpen(id, posting -> posting.over(Delivery.State.SENT, detail, clock.instant()));
    }

    @Override
    public void retryLater(UUID id, Duration pause, String detail) {
        ifOpen(id, posting -> posting.again(clock.instant().plus(pause), detail));
    }

    @Override
    public void failed(UUID id, String detail) {
        ifOpen(id, posting -> posting.over(Delivery.State.FAILED, detail, clock.instant()));
    }

    @Override
    public Optional<Delivery> delivery(UUID id) {
        synchronized (tables) {
            return Optional.ofNullable(tables.outbox.get(id)).map(Posting::delivery);
        }
    }

    @Override
    public ImmutableMap<UserId, Reminded> reminded(TenantId tenant, Set<UserId> users, Instant since) {
        synchronized (tables) {
            Map<UserId, Reminded> all = new HashMap<>();
            tables.outbox.values().stream()
                    .filter(posting -> posting.entry().work() == OutboxEntry.Work.SEND_REMINDER)
                    .filter(posting -> posting.entry().user().tenant().equals(tenant))
                    .filter(posting -> users.contains(posting.entry().user().user()))
                    .filter(posting -> !posting.entry().createdAt().isBefore(since))
                    .forEach(posting ->
                            all.merge(posting.entry().user().user(), posting.asReminder(), InMemoryOutbox::together));
            return ImmutableMap.copyOf(all);
        }
    }

    private static Reminded together(Reminded one, Reminded other) {
        return new Reminded(
                one.count() + other.count(),
                one.last().isAfter(other.last()) ? one.last() : other.last(),
                one.refused() || other.refused());
    }

    private void ifOpen(UUID id, UnaryOperator<Posting> outcome) {
        synchronized (tables) {
            tables.outbox.computeIfPresent(id, (key, posting) -> posting.isOpen() ? outcome.apply(posting) : posting);
        }
    }
}
