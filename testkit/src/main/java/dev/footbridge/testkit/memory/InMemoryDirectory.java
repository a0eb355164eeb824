package dev.footbridge.testkit.memory;

import com.google.common.collect.ImmutableList;
import dev.footbridge.spi.Directory;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A host's users, put in by a test. Changes are handed out in the order in which they were made. */
public final class InMemoryDirectory implements Directory {
    private static final int PAGE = 100;
    private final Map<UserKey, DirectoryUser> users = new LinkedHashMap<>();
    private final Map<TenantId, List<DirectoryUser>> changes = new LinkedHashMap<>();

    /** Adds a user or replaces the one with the same id. */
    public synchronized UserKey put(TenantId tenant, DirectoryUser user) {
        UserKey key = new UserKey(tenant, user.id());
        users.put(key, user);
        changes.computeIfAbsent(tenant, t -> new ArrayList<>()).add(user);
        return key;
    }

    /** Takes a user away; the changes tell of it as of an inactive one. */
    public synchronized void remove(UserKey user) {
        DirectoryUser gone = users.remove(user);
        if (gone != null) {
            changes.computeIfAbsent(user.tenant(), t -> new ArrayList<>())
                    .add(new DirectoryUser(
                            gone.id(),
                            gone.name(),
                            gone.employeeNumber(),
                            gone.group(),
                            gone.department(),
                            false,
                            gone.kind(),
                            gone.mayProvisionOthers(),
                            gone.locale(),
                            gone.candidates()));
        }
    }

    @Override
    public synchronized Optional<DirectoryUser> find(UserKey user) {
        return Optional.ofNullable(users.get(user));
    }

    @Override
    public synchronized Changes changesSince(TenantId tenant, String cursor) {
        List<DirectoryUser> all = changes.getOrDefault(tenant, List.of());
        int from = cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
        int to = Math.min(all.size(), from + PAGE);
        return new Changes(ImmutableList.copyOf(all.subList(from, to)), Integer.toString(to), to == all.size());
    }
}
