package dev.footbridge.spi;

import com.google.common.collect.ImmutableMap;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Outgoing work, written by {@link ProvisioningStore#save} and done by the outbox worker. At least once: a worker that
 * dies leaves its lease to run out. Contract: {@code OutboxContract}.
 */
public interface Outbox {

    /**
     * Leases due entries to the caller, oldest first. Two callers MUST NOT hold the same entry at the same time; times
     * are the database's. Entries whose time is over MUST NOT be handed out: they are closed as failed with the detail
     * EXPIRED, and their secrets are erased.
     */
    List<ClaimedEntry> claim(int most, Duration lease);

    /** Leases one entry if it is due and free, for work that is tried at once. */
    Optional<ClaimedEntry> claim(UUID id, Duration lease);

    /** It was done. MUST erase the secret. */
    void done(UUID id, String detail);

    /** It comes again after the pause. */
    void retryLater(UUID id, Duration pause, String detail);

    /** It never comes again; it stays visible. MUST erase the secret. */
    void failed(UUID id, String detail);

    /** How far an entry has come; empty if there is no such entry. */
    Optional<Delivery> delivery(UUID id);

    /**
     * The reminders that were made for these users since a moment (A10), also those that still wait; whoever has none is
     * left out. One that failed with the detail EXPIRED or SUPERSEDED came too late and was not refused. Asked for a few
     * hundred users at a time.
     */
    ImmutableMap<UserId, Reminded> reminded(TenantId tenant, Set<UserId> users, Instant since);
}
