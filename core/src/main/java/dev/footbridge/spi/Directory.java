package dev.footbridge.spi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.Optional;
import java.util.Set;

/**
 * The host's users. Implemented by the host; called by services and by the synchronisation of the projection. Contract:
 * {@code DirectoryContract}.
 */
public interface Directory {

    /** The user as of now; empty if there is none (any more). */
    Optional<DirectoryUser> find(UserKey user);

    /**
     * {@link #find} for several users of one tenant; those that there are not (any more) are left out. A host that can asks
     * its database once: imports come with a thousand users at a time.
     */
    default ImmutableMap<UserId, DirectoryUser> findAll(TenantId tenant, Set<UserId> users) {
        ImmutableMap.Builder<UserId, DirectoryUser> found = ImmutableMap.builder();
        users.forEach(user -> find(new UserKey(tenant, user)).ifPresent(person -> found.put(user, person)));
        return found.buildOrThrow();
    }

    /**
     * Users that were added or changed since a cursor, in a stable order, a page at a time. A user may come twice. Users
     * that are gone come as inactive.
     *
     * @param cursor from the former page; the empty string means from the beginning
     */
    Changes changesSince(TenantId tenant, String cursor);

    /**
     * @param cursor where the next call goes on
     * @param complete whether nothing is left for now
     */
    record Changes(ImmutableList<DirectoryUser> users, String cursor, boolean complete) {}
}
