package dev.footbridge.testkit.memory;

import dev.footbridge.audit.AuditEntry;
import dev.footbridge.readiness.History;
import dev.footbridge.readiness.LinkedOnDay;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.TenantStore;
import dev.footbridge.spi.TenantStore.SwitchResult.Kind;
import dev.footbridge.tenant.HeadCount;
import dev.footbridge.tenant.LockedOutLimit;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tenants in memory. */
final class InMemoryTenantStore implements TenantStore {
    private final Tables tables;
    private final InstantSource clock;

    InMemoryTenantStore(Tables tables, InstantSource clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public boolean add(Tenant tenant) {
        synchronized (tables) {
            return tables.tenants.putIfAbsent(tenant.id(), tenant) == null;
        }
    }

    @Override
    public Optional<Tenant> find(TenantId tenant) {
        synchronized (tables) {
            return Optional.ofNullable(tables.tenants.get(tenant));
        }
    }

    @Override
    public List<TenantId> all() {
        synchronized (tables) {
            return List.copyOf(tables.tenants.keySet());
        }
    }

    @Override
    public boolean save(Tenant tenant, AuditEntry entry) {
        synchronized (tables) {
            if (!isPresent(tenant)) {
                return false;
            }
            write(tenant, entry);
            return true;
        }
    }

    @Override
    public SwitchResult switchPhase(Tenant tenant, @Nullable String group, LockedOutLimit limit, AuditEntry entry) {
        synchronized (tables) {
            int lockedOut = countPeople(tenant.id(), group).lockedOut();
            if (!isPresent(tenant)) {
                return new SwitchResult(Kind.CONFLICT, lockedOut);
            }
            if (!limit.allows(lockedOut)) {
                return new SwitchResult(Kind.LOCKED_OUT_CHANGED, lockedOut);
            }
            write(tenant, entry);
            return new SwitchResult(Kind.SWITCHED, lockedOut);
        }
    }

    private boolean isPresent(Tenant read) {
        Tenant stored = tables.tenants.get(read.id());
        return stored != null && stored.version() == read.version();
    }

    private void write(Tenant tenant, AuditEntry entry) {
        tables.tenants.put(tenant.id(), tenant.stored());
        tables.audit.add(entry);
    }

    @Override
    public HeadCount countPeople(TenantId tenant, @Nullable String group) {
        synchronized (tables) {
            List<UserKey> people = tables.people.entrySet().stream()
                    .filter(person -> person.getKey().tenant().equals(tenant))
                    .filter(person -> group == null || person.getValue().group().equals(group))
                    .filter(person -> person.getValue().active())
                    .filter(person -> person.getValue().kind() == SignInKind.INTERACTIVE)
                    .map(Map.Entry::getKey)
                    .toList();
            int linked = (int) people.stream().filter(tables::isLinked).count();
            return new HeadCount(people.size(), people.size() - linked);
        }
    }

    @Override
    public void observe(TenantId tenant, LinkedOnDay seen) {
        synchronized (tables) {
            tables.histories.merge(tenant, History.empty().with(seen), (before, one) -> before.with(seen));
        }
    }

    @Override
    public History history(TenantId tenant) {
        synchronized (tables) {
            return tables.histories.getOrDefault(tenant, History.empty());
        }
    }

    @Override
    public Instant now() {
        return clock.instant();
    }
}
