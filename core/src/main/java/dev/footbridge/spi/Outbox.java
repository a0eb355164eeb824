package dev.footbridge.spi;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
}
