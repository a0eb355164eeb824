package dev.footbridge;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.spi.Directory;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;

/** Keeps our projection of the host's users up to date (decisions 23). */
public final class DirectorySync {
    private final Parts parts;
    private final Ledger ledger;

    DirectorySync(Parts parts, Ledger ledger) {
        this.parts = parts;
        this.ledger = ledger;
    }

    /** Takes over what changed in a tenant since the last time. */
    public void catchUp(TenantId tenant) {
        boolean complete = false;
        while (!complete) {
            Directory.Changes changes =
                    parts.directory().changesSince(tenant, parts.users().cursor(tenant));
            // Before the cursor moves on, so that a crash lets the page come again.
            changes.users().stream()
                    .filter(user -> !user.active())
                    .forEach(user -> close(new UserKey(tenant, user.id())));
            parts.users()
                    .put(
                            tenant,
                            changes.users().stream()
                                    .map(user -> Suggestible.alone(user, parts.roleAddresses()))
                                    .toList(),
                            changes.users().stream()
                                    .filter(user -> Suggestible.onlyShared(user, parts.roleAddresses()))
                                    .map(DirectoryUser::id)
                                    .collect(ImmutableSet.toImmutableSet()),
                            changes.cursor());
            complete = changes.complete();
        }
    }

    /** Nothing that was issued may complete (decisions 5), and nobody goes on in a session. */
    private void close(UserKey user) {
        ledger.write(user, Actor.system(), s -> Plan.of(s.provisioning().decide(ProvisioningState::deactivate)));
        parts.sessions().endSessionsOf(user);
    }

    public void catchUpAll() {
        parts.tenants().all().forEach(this::catchUp);
    }
}
