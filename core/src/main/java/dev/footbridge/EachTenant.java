package dev.footbridge;

import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Goes through all tenants; what goes wrong with one of them does not keep the others waiting. */
record EachTenant(Parts parts) {

    /** Throws the first fault once all have had their turn. */
    void take(BiConsumer<Tenant, Instant> work) {
        List<RuntimeException> faults = new ArrayList<>();
        for (TenantId id : parts.tenants().all()) {
            try {
                parts.tenants()
                        .find(id)
                        .ifPresent(tenant -> work.accept(tenant, parts.tenants().now()));
            } catch (RuntimeException fault) {
                faults.add(fault);
            }
        }
        if (!faults.isEmpty()) {
            throw faults.get(0);
        }
    }
}
