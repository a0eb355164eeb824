package dev.footbridge.testkit.contract;

import dev.footbridge.Footbridge;
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

/** Stores that are what they are. */
record PortsOfStores(Footbridge.Stores stores) implements Ports {
    @Override
    public ProvisioningStore provisioning() {
        return stores.provisioning();
    }

    @Override
    public TenantStore tenants() {
        return stores.tenants();
    }

    @Override
    public Outbox outbox() {
        return stores.outbox();
    }

    @Override
    public UserProjection users() {
        return stores.users();
    }

    @Override
    public AuditLog audit() {
        return stores.audit();
    }

    @Override
    public AuditChainStore auditChain() {
        return stores.auditChain();
    }

    @Override
    public PersonStore persons() {
        return stores.persons();
    }

    @Override
    public Leftovers leftovers() {
        return stores.leftovers();
    }

    @Override
    public ProviderLogouts logouts() {
        return stores.logouts();
    }

    @Override
    public BulkJobStore bulkJobs() {
        return stores.bulkJobs();
    }
}
