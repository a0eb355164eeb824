package dev.footbridge.testkit.simulation;

import dev.footbridge.audit.AuditEntry;
import dev.footbridge.readiness.History;
import dev.footbridge.readiness.LinkedOnDay;
import dev.footbridge.spi.TenantStore;
import dev.footbridge.tenant.HeadCount;
import dev.footbridge.tenant.LockedOutLimit;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the oracle how tenants change. */
final class ObservedTenants implements TenantStore {
    private final TenantStore store;
    private final Oracle oracle;

    ObservedTenants(TenantStore store, Oracle oracle) {
        this.store = store;
        this.oracle = oracle;
    }

    @Override
    public boolean add(Tenant tenant) {
        return store.add(tenant);
    }

    @Override
    public Optional<Tenant> find(TenantId tenant) {
        return store.find(tenant);
    }

    @Override
    public List<TenantId> all() {
        return store.all();
    }

    @Override
    public boolean save(Tenant tenant, AuditEntry entry) {
        boolean saved = store.save(tenant, entry);
        if (saved) {
            oracle.changed(tenant, entry);
        }
        return saved;
    }

    @Override
    public SwitchResult switchPhase(Tenant tenant, @Nullable String group, LockedOutLimit limit, AuditEntry entry) {
        SwitchResult result = store.switchPhase(tenant, group, limit, entry);
        if (result.kind() == SwitchResult.Kind.SWITCHED) {
            oracle.switched(tenant, group, limit, result);
            oracle.changed(tenant, entry);
        }
        return result;
    }

    @Override
    public HeadCount countPeople(TenantId tenant, @Nullable String group) {
        return store.countPeople(tenant, group);
    }

    @Override
    public void observe(TenantId tenant, LinkedOnDay seen) {
        store.observe(tenant, seen);
    }

    @Override
    public History history(TenantId tenant) {
        return store.history(tenant);
    }

    @Override
    public Instant now() {
        return store.now();
    }
}
