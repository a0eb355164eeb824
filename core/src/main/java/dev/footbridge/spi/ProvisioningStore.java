package dev.footbridge.spi;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.AccountKey;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps the provisioning of users. Called by every service; never inside a transaction of the host.
 * Contract: {@code ProvisioningStoreContract}.
 */
public interface ProvisioningStore {

    /** Reads from the writing side, never from a replica or a cache. Empty if the tenant is unknown. */
    Optional<Snapshot> load(UserKey user);

    /**
     * Writes a decision as one transaction. MUST refuse with CONFLICT unless the stored version is that of
     * {@code change.next()}; MUST keep proven addresses and accounts unique in the tenant; MUST NOT return SAVED before
     * the commit.
     */
    Saved save(Change change);

    /** {@link #load} for several users of one tenant, in any order; none if the tenant is unknown. */
    default ImmutableList<Snapshot> loadAll(TenantId tenant, Set<UserId> users) {
        return users.stream()
                .flatMap(user -> load(new UserKey(tenant, user)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@link #save} for several decisions, each about another user, and what became of them, in their order. Each is kept
     * whole or not at all, whatever becomes of the others; a store may keep many in one transaction.
     */
    default ImmutableList<Saved> saveAll(List<Change> changes) {
        return changes.stream().map(this::save).collect(ImmutableList.toImmutableList());
    }

    /** Who holds the challenge behind a link's digest; found as long as it is kept, also after use or expiry. */
    Optional<FoundLink> findLink(String digest);

    /** The user of the tenant who is linked to the account; compared bytewise. */
    Optional<UserKey> findByAccount(TenantId tenant, AccountKey account);

    /** The users of all tenants who are linked to the account. */
    List<UserKey> findByAccount(AccountKey account);

    /** The user and challenge behind a link. */
    record FoundLink(UserKey user, UUID challenge) {}
}
