package dev.footbridge.testkit.simulation;

import dev.footbridge.spi.Directory;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.util.Optional;

/** Tells the oracle who hears of a deactivation. */
final class ObservedDirectory implements Directory {
    private final Directory directory;
    private final Oracle oracle;

    ObservedDirectory(Directory directory, Oracle oracle) {
        this.directory = directory;
        this.oracle = oracle;
    }

    @Override
    public Optional<DirectoryUser> find(UserKey user) {
        return directory.find(user);
    }

    @Override
    public Changes changesSince(TenantId tenant, String cursor) {
        Changes changes = directory.changesSince(tenant, cursor);
        changes.users().stream()
                .filter(user -> !user.active())
                .forEach(user -> oracle.seenClosed(new UserKey(tenant, user.id())));
        return changes;
    }
}
