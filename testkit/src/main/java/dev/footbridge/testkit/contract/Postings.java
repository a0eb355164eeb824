package dev.footbridge.testkit.contract;

import com.google.common.collect.ImmutableList;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.spi.Change;
import dev.footbridge.spi.ClaimedEntry;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.spi.Saved;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.SealedSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Outbox entries of one user, put there the only way there is: with a decision. */
final class Postings {
    static final Duration LONG_LEASE = Duration.ofMinutes(5);
    private final Ports ports;
    private final Scene scene;
    private final UserKey user;

    Postings(Ports ports) {
        this.ports = ports;
        this.scene = new Scene(ports);
        this.user = scene.user();
    }

    UserKey user() {
        return user;
    }

    Instant now() {
        return scene.now();
    }

    OutboxEntry post() {
        return post(OutboxEntry.Work.SEND_CODE, new SealedSecret("k1", "seal-" + UUID.randomUUID()), null);
    }

    OutboxEntry post(OutboxEntry.Work work, @Nullable SealedSecret secret, @Nullable Instant expiresAt) {
        OutboxEntry entry =
                new OutboxEntry(UUID.randomUUID(), user, 2, work, Scene.address(), secret, now(), expiresAt);
        post(List.of(entry));
        return entry;
    }

    void post(List<OutboxEntry> entries) {
        Provisioning read = scene.load(user);
        Change change = new Change(
                read, ImmutableList.of(), ImmutableList.copyOf(entries), ImmutableList.of(), ImmutableList.of());
        if (scene.save(change) != Saved.SAVED) {
            throw new AssertionError("Nobody else writes here, and yet it was not saved");
        }
    }

    /** An entry that is older than the ones posted now. */
    OutboxEntry aged(Duration age) {
        return new OutboxEntry(
                UUID.randomUUID(),
                user,
                0,
                OutboxEntry.Work.FIND_OR_CREATE_ACCOUNT,
                Scene.address(),
                null,
                now().minus(age),
                null);
    }

    List<UUID> claim(int most, Duration lease) {
        return ports.outbox().claim(most, lease).stream()
                .map(ClaimedEntry::entry)
                .map(OutboxEntry::id)
                .toList();
    }
}
