package dev.footbridge.spi;

import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.audit.chain.ChainHead;
import dev.footbridge.audit.chain.ChainLink;
import dev.footbridge.audit.chain.ChainSegment;
import dev.footbridge.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Keeps a chain over the audit entries of each tenant (O1, decisions 25). Entries are written without it, together with
 * what they tell of, and wait for nobody; a job on any node chains them later. Contract: {@code AuditChainStoreContract}.
 *
 * <p>An entry waits from its commit until it is in the chain, however late its transaction commits: nothing may be
 * concluded from the number or the time of an entry that is chained already.
 */
public interface AuditChainStore {

    /** Tenants with entries that wait; each once. */
    List<TenantId> tenantsWaiting();

    /**
     * Entries that wait, in the order of their writing as far as the store knows it.
     *
     * @param most of them, from the oldest on
     */
    List<AuditEntry> waiting(TenantId tenant, int most);

    /** The newest link, or {@link ChainHead#start}. */
    ChainHead head(TenantId tenant);

    /**
     * Puts links at the end, all or none.
     *
     * @return false, with nothing kept, if the head is no longer the one that the segment continues or if one of the entries
     *     does not wait
     */
    boolean append(ChainSegment segment);

    /**
     * Links in order, made of the entries as they are kept now: whoever changed an entry changed its link.
     *
     * @param after sequence number before the first one wanted; 0 for the beginning
     */
    List<ChainLink> links(TenantId tenant, long after, int most);

    /**
     * Forgets the users and the client address of chained entries, with their salts; digests and hashes stay. Entries that
     * are not chained yet stay as they are, and so do those that have lost all that already.
     *
     * @param before those that happened before this moment
     * @param most entries, in any order
     * @return how many lost something
     */
    int forgetPeople(TenantId tenant, Set<EventKind> kinds, Instant before, int most);
}
