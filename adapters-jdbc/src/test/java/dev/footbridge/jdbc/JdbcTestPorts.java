package dev.footbridge.jdbc;

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
import java.util.Optional;
import javax.sql.DataSource;

/** The ports as the contracts want them. */
record JdbcTestPorts(JdbcPorts ports, DataSource source) implements Ports {
    static JdbcTestPorts on(DataSource source) {
        return new JdbcTestPorts(JdbcPorts.on(source), source);
    }

    @Override
    public ProvisioningStore provisioning() {
        return ports.provisioning();
    }

    @Override
    public TenantStore tenants() {
        return ports.tenants();
    }

    @Override
    public Outbox outbox() {
        return ports.outbox();
    }

    @Override
    public UserProjection users() {
        return ports.users();
    }

    @Override
    public AuditLog audit() {
        return ports.audit();
    }

    @Override
    public AuditChainStore auditChain() {
        return ports.auditChain();
    }

    @Override
    public PersonStore persons() {
        return ports.persons();
    }

    @Override
    public Leftovers leftovers() {
        return ports.leftovers();
    }

    @Override
    public ProviderLogouts logouts() {
        return ports.logouts();
    }

    @Override
    public BulkJobStore bulkJobs() {
        return ports.bulkJobs();
    }

    @Override
    public Optional<String> everythingStored() {
        return Optional.of(Tables.everything(source));
    }
}
