package dev.footbridge.testkit.memory;

import dev.footbridge.spi.AuditChainStore;
import dev.footbridge.spi.AuditLog;
import dev.footbridge.spi.BulkJobStore;
import dev.footbridge.spi.Leftovers;
import dev.footbridge.spi.Outbox;
import dev.footbridge.spi.PersonStore;
import dev.footbridge.spi.ProviderLogouts;
import dev.footbridge.spi.ProvisioningStore;
import dev.footbridge.spi.TenantStore;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.testkit.MovableClock;
import dev.footbridge.testkit.contract.Ports;
import java.time.Duration;
import java.util.Optional;

/**
 * Every store over the same data in memory, under one lock: a whole decision is kept or nothing, as in a database. Time
 * is that of a clock that is moved by hand.
 */
public final class InMemoryWorld implements Ports {
    private final MovableClock clock;
    private final Tables tables = new Tables();
    private final ProvisioningStore provisioning;
    private final TenantStore tenants;
    private final Outbox outbox;
    private final UserProjection users;
    private final AuditLog audit;
    private final AuditChainStore auditChain;
    private final BulkJobStore bulkJobs;
    private final PersonStore persons;
    private final Leftovers leftovers;
    private final ProviderLogouts logouts;

    public InMemoryWorld() {
        this(MovableClock.atSomeMorning());
    }

    public InMemoryWorld(MovableClock clock) {
        this.clock = clock;
        this.provisioning = new InMemoryProvisioningStore(tables, clock);
        this.tenants = new InMemoryTenantStore(tables, clock);
        this.outbox = new InMemoryOutbox(tables, clock);
        this.users = new InMemoryUserProjection(tables, clock);
        this.audit = new InMemoryAuditLog(tables);
        this.auditChain = new InMemoryAuditChainStore(tables);
        this.persons = new InMemoryPersonStore(tables);
        this.leftovers = new InMemoryLeftovers(tables, clock);
        this.logouts = new InMemoryProviderLogouts(tables, clock);
        this.bulkJobs = new InMemoryBulkJobStore(tables, clock);
    }

    public MovableClock clock() {
        return clock;
    }

    @Override
    public ProvisioningStore provisioning() {
        return provisioning;
    }

    @Override
    public TenantStore tenants() {
        return tenants;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public UserProjection users() {
        return users;
    }

    @Override
    public AuditLog audit() {
        return audit;
    }

    @Override
    public AuditChainStore auditChain() {
        return auditChain;
    }

    @Override
    public PersonStore persons() {
        return persons;
    }

    @Override
    public Leftovers leftovers() {
        return leftovers;
    }

    @Override
    public ProviderLogouts logouts() {
        return logouts;
    }

    @Override
    public BulkJobStore bulkJobs() {
        return bulkJobs;
    }

    @Override
    public void letPass(Duration pause) {
        clock.advance(pause);
    }

    @Override
    public Optional<String> everythingStored() {
        return Optional.of(tables.dump());
    }
}
