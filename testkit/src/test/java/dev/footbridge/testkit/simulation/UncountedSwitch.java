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

/** Switches whoever many people that locks out. */
record UncountedSwitch(TenantStore sound) implements TenantStore {

    @Override
    public boolean add(Tenant tenant) {
        return sound.add(tenant);
    }

    @Override
    public Optional<Tenant> find(TenantId tenant) {
        return sound.find(tenant);
    }

    @Override
    public List<TenantId> all() {
        return sound.all();
    }

    @Override
    public boolean save(Tenant tenant, AuditEntry entry) {
        return sound.save(tenant, entry);
    }

    @Override
    public SwitchResult switchPhase(Tenant tenant, @Nullable String group, LockedOutLimit limit, AuditEntry entry) {
        return sound.switchPhase(tenant, group, new LockedOutLimit.Any(), entry);
    }

    @Override
    public HeadCount countPeople(TenantId tenant, @Nullable String group) {
        return sound.countPeople(tenant, group);
    }

    @Override
    public void observe(TenantId tenant, LinkedOnDay seen) {
        sound.observe(tenant, seen);
    }

    @Override
    public History history(TenantId tenant) {
        return sound.history(tenant);
    }

    @Override
    public Instant now() {
        return sound.now();
    }
}
