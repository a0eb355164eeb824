package dev.footbridge.testkit.simulation;

import com.google.common.collect.ImmutableList;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.spi.Change;
import dev.footbridge.spi.ProvisioningStore;
import dev.footbridge.spi.Saved;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.MovableClock;
import dev.footbridge.testkit.contract.Ports;
import dev.footbridge.testkit.memory.InMemoryWorld;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Stores that keep all of their contract but one sentence. */
final class Bugs {
    private static final Duration STALE = Duration.ofMinutes(5);

    private Bugs() {}

    static Ports skipsCompareAndSet(MovableClock clock) {
        return over(
                clock,
                store -> BrokenStore.changing(store, change -> {
                    Provisioning next = change.next();
                    long present =
                            store.load(next.key()).orElseThrow().provisioning().version();
                    return with(
                            change, new Provisioning(next.key(), present, next.epoch(), next.state(), next.usage()));
                }));
    }

    /** Who comes second is told that it was kept, and finds it kept. */
    static Ports forgetsWhoHasAnAddress(MovableClock clock) {
        Map<UserKey, Provisioning> beside = new HashMap<>();
        return over(
                clock,
                store -> new BrokenStore(
                        store,
                        snapshot -> {
                            Provisioning kept = snapshot.provisioning();
                            return new Snapshot(
                                    snapshot.tenant(), beside.getOrDefault(kept.key(), kept), snapshot.now());
                        },
                        (sound, change) -> {
                            Saved saved = sound.save(change);
                            if (saved == Saved.ADDRESS_TAKEN) {
                                Provisioning next = change.next();
                                beside.put(
                                        next.key(),
                                        new Provisioning(
                                                next.key(),
                                                next.version() + 1,
                                                next.epoch(),
                                                next.state(),
                                                next.usage()));
                                return Saved.SAVED;
                            }
                            return saved;
                        }));
    }

    static Ports losesOutgoingWork(MovableClock clock) {
        int[] count = {0};
        return over(
                clock,
                store -> BrokenStore.changing(
                        store,
                        change -> ++count[0] % 9 == 0
                                ? new Change(
                                        change.next(),
                                        change.audit(),
                                        ImmutableList.of(),
                                        change.linkTokens(),
                                        change.limits())
                                : change));
    }

    static Ports forgetsTheAuditEntry(MovableClock clock) {
        int[] count = {0};
        return over(
                clock,
                store -> BrokenStore.changing(
                        store,
                        change -> ++count[0] % 9 == 0
                                ? new Change(
                                        change.next(),
                                        ImmutableList.of(),
                                        change.outbox(),
                                        change.linkTokens(),
                                        change.limits())
                                : change));
    }

    static Ports acknowledgesWhatItDidNotKeep(MovableClock clock) {
        int[] count = {0};
        return over(
                clock,
                store -> BrokenStore.writing(
                        store, (sound, change) -> ++count[0] % 9 == 0 ? Saved.SAVED : sound.save(change)));
    }

    static Ports countsNoLimits(MovableClock clock) {
        return over(
                clock,
                store -> BrokenStore.changing(
                        store,
                        change -> new Change(
                                change.next(),
                                change.audit(),
                                change.outbox(),
                                change.linkTokens(),
                                ImmutableList.of())));
    }

    private record Copy(Tenant tenant, Instant since) {}

    static Ports readsTheTenantFromACache(MovableClock clock) {
        Map<TenantId, Copy> cache = new HashMap<>();
        return over(
                clock,
                store -> BrokenStore.reading(store, snapshot -> {
                    Copy copy = cache.get(snapshot.tenant().id());
                    if (copy == null || copy.since().plus(STALE).isBefore(clock.instant())) {
                        copy = new Copy(snapshot.tenant(), clock.instant());
                        cache.put(copy.tenant().id(), copy);
                    }
                    return new Snapshot(copy.tenant(), snapshot.provisioning(), snapshot.now());
                }));
    }

    static Ports runsBackwards(MovableClock clock) {
        int[] count = {0};
        return over(
                clock,
                store -> BrokenStore.reading(
                        store,
                        snapshot -> new Snapshot(
                                snapshot.tenant(),
                                snapshot.provisioning(),
                                ++count[0] % 3 == 0 ? snapshot.now().minus(Duration.ofMinutes(30)) : snapshot.now())));
    }

    private static Change with(Change change, Provisioning next) {
        return new Change(next, change.audit(), change.outbox(), change.linkTokens(), change.limits());
    }

    private static Ports over(MovableClock clock, UnaryOperator<ProvisioningStore> breaking) {
        Ports sound = new InMemoryWorld(clock);
        return BrokenPorts.with(sound, breaking.apply(sound.provisioning()));
    }
}
