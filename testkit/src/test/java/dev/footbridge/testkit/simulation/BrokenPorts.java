package dev.footbridge.testkit.simulation;

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
import dev.footbridge.testkit.contract.Ports;

/** Stores in memory with one of them replaced by a faulty one. */
record BrokenPorts(
        ProvisioningStore provisioning,
        TenantStore tenants,
        Outbox outbox,
        UserProjection users,
        AuditLog audit,
        AuditChainStore auditChain,
        BulkJobStore bulkJobs,
        PersonStore persons,
        Leftovers leftovers,
        ProviderLogouts logouts)
        implements Ports {

    static BrokenPorts with(Ports sound, ProvisioningStore broken) {
        return new BrokenPorts(
                broken,
                sound.tenants(),
                sound.outbox(),
                sound.users(),
                sound.audit(),
                sound.auditChain(),
                sound.bulkJobs(),
                sound.persons(),
                sound.leftovers(),
                sound.logouts());
    }

    static BrokenPorts with(Ports sound, TenantStore broken) {
        return new BrokenPorts(
                sound.provisioning(),
                broken,
                sound.outbox(),
                sound.users(),
                sound.audit(),
                sound.auditChain(),
                sound.bulkJobs(),
                sound.persons(),
                sound.leftovers(),
                sound.logouts());
    }

    static BrokenPorts with(Ports sound, Outbox broken) {
        return new BrokenPorts(
                sound.provisioning(),
                sound.tenants(),
                broken,
                sound.users(),
                sound.audit(),
                sound.auditChain(),
                sound.bulkJobs(),
                sound.persons(),
                sound.leftovers(),
                sound.logouts());
    }

    BrokenPorts and(Outbox broken) {
        return with(this, broken);
    }
}
