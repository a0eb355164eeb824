package dev.footbridge;

import dev.footbridge.spi.Directory;
import dev.footbridge.tenant.TenantId;

/** Keeps our projection of the host's users up to date (decisions 23). */
public final class DirectorySync {
    private final Parts parts;

    DirectorySync(Parts parts) {
        this.parts = parts;
    }

    /** Takes over what changed in a tenant since the last time. */
    public void catchUp(TenantId tenant) {
        boolean complete = false;
        while (!complete) {
            Directory.Changes changes =
                    parts.directory().changesSince(tenant, parts.users().cursor(tenant));
            parts.users().put(tenant, changes.users(), changes.cursor());
            complete = changes.complete();
        }
    }

    public void catchUpAll() {
        parts.tenants().all().forEach(this::catchUp);
    }
}
