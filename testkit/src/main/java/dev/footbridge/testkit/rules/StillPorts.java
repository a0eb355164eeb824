package dev.footbridge.testkit.rules;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.AccountKey;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.readiness.History;
import dev.footbridge.readiness.LinkedOnDay;
import dev.footbridge.spi.AuditChainStore;
import dev.footbridge.spi.AuditLog;
import dev.footbridge.spi.BulkJobStore;
import dev.footbridge.spi.Change;
import dev.footbridge.spi.Leftovers;
import dev.footbridge.spi.LimitUse;
import dev.footbridge.spi.Outbox;
import dev.footbridge.spi.PersonStore;
import dev.footbridge.spi.ProviderLogouts;
import dev.footbridge.spi.ProvisioningStore;
import dev.footbridge.spi.Saved;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.spi.TenantStore;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.HeadCount;
import dev.footbridge.tenant.LockedOutLimit;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.MovableClock;
import dev.footbridge.testkit.contract.Ports;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The same stores, but decisions are handed the time of a clock that a test moves: a rule about five days cannot wait for
 * them. What the stores do by themselves, such as leases, goes on by their own time.
 *
 * @param run sets counters of addresses apart, which reach over all tenants, so that many tests may share one database
 */
record StillPorts(Ports kept, MovableClock clock, String run) implements Ports {

    /** Begins at the stores' own time, so that nothing is over before it is written. */
    static StillPorts over(Ports ports, String run) {
        return new StillPorts(ports, MovableClock.at(ports.tenants().now()), run);
    }

    @Override
    public ProvisioningStore provisioning() {
        return new StillProvisioning(kept.provisioning(), clock, run);
    }

    @Override
    public TenantStore tenants() {
        return new StillTenants(kept.tenants(), clock);
    }

    @Override
    public Outbox outbox() {
        return kept.outbox();
    }

    @Override
    public UserProjection users() {
        return kept.users();
    }

    @Override
    public AuditLog audit() {
        return kept.audit();
    }

    @Override
    public AuditChainStore auditChain() {
        return kept.auditChain();
    }

    @Override
    public PersonStore persons() {
        return kept.persons();
    }

    @Override
    public Leftovers leftovers() {
        return kept.leftovers();
    }

    @Override
    public ProviderLogouts logouts() {
        return kept.logouts();
    }

    @Override
    public BulkJobStore bulkJobs() {
        return kept.bulkJobs();
    }

    @Override
    public void letPass(Duration pause) {
        clock.advance(pause);
    }

    private record StillProvisioning(ProvisioningStore kept, MovableClock clock, String run)
            implements ProvisioningStore {
        @Override
        public Optional<Snapshot> load(UserKey user) {
            return kept.load(user).map(read -> new Snapshot(read.tenant(), read.provisioning(), clock.instant()));
        }

        @Override
        public Saved save(Change change) {
            ImmutableList<LimitUse> own =
                    change.limits().stream().map(this::own).collect(ImmutableList.toImmutableList());
            return kept.save(new Change(change.next(), change.audit(), change.outbox(), change.linkTokens(), own));
        }

        private LimitUse own(LimitUse use) {
            return new LimitUse(use.counter() + "~" + run, use.window(), use.ceiling(), use.cost());
        }

        @Override
        public Optional<FoundLink> findLink(String digest) {
            return kept.findLink(digest);
        }

        @Override
        public Optional<UserKey> findByAccount(TenantId tenant, AccountKey account) {
            return kept.findByAccount(tenant, account);
        }

        @Override
        public List<UserKey> findByAccount(AccountKey account) {
            return kept.findByAccount(account);
        }
    }

    private record StillTenants(TenantStore kept, MovableClock clock) implements TenantStore {
        @Override
        public boolean add(Tenant tenant) {
            return kept.add(tenant);
        }

        @Override
        public Optional<Tenant> find(TenantId tenant) {
            return kept.find(tenant);
        }

        @Override
        public List<TenantId> all() {
            return kept.all();
        }

        @Override
        public boolean save(Tenant tenant, AuditEntry entry) {
            return kept.save(tenant, entry);
        }

        @Override
        public SwitchResult switchPhase(Tenant tenant, @Nullable String group, LockedOutLimit limit, AuditEntry entry) {
            return kept.switchPhase(tenant, group, limit, entry);
        }

        @Override
        public HeadCount countPeople(TenantId tenant, @Nullable String group) {
            return kept.countPeople(tenant, group);
        }

        @Override
        public void observe(TenantId tenant, LinkedOnDay seen) {
            kept.observe(tenant, seen);
        }

        @Override
        public History history(TenantId tenant) {
            return kept.history(tenant);
        }

        @Override
        public Instant now() {
            return clock.instant();
        }
    }
}
