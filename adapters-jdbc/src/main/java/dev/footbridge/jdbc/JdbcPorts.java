package dev.footbridge.jdbc;

import dev.footbridge.Footbridge;
import dev.footbridge.spi.AuditChainStore;
import dev.footbridge.spi.AuditLog;
import dev.footbridge.spi.BulkJobStore;
import dev.footbridge.spi.JobScheduler;
import dev.footbridge.spi.Leftovers;
import dev.footbridge.spi.Outbox;
import dev.footbridge.spi.PersonStore;
import dev.footbridge.spi.ProviderLogouts;
import dev.footbridge.spi.ProvisioningStore;
import dev.footbridge.spi.TenantStore;
import dev.footbridge.spi.UserProjection;
import javax.sql.DataSource;

/** All stores over one database. */
public record JdbcPorts(
        ProvisioningStore provisioning,
        TenantStore tenants,
        Outbox outbox,
        UserProjection users,
        AuditLog audit,
        AuditChainStore auditChain,
        BulkJobStore bulkJobs,
        PersonStore persons,
        Leftovers leftovers,
        ProviderLogouts logouts,
        JobScheduler scheduler) {

    /**
     * Asks the database what it is; the tables may be laid later ({@link JdbcSchema}).
     *
     * @param source gives connections of their own, not ones bound to a transaction of the host
     * @throws IllegalArgumentException if it is neither PostgreSQL nor H2
     * @throws StoreFault if it does not answer
     */
    public static JdbcPorts on(DataSource source) {
        Database database = new Database(source);
        return new JdbcPorts(
                new JdbcProvisioningStore(database),
                new JdbcTenantStore(database),
                new JdbcOutbox(database),
                new JdbcUserProjection(database),
                new JdbcAuditLog(database),
                new JdbcAuditChainStore(database),
                new JdbcBulkJobStore(database),
                new JdbcPersonStore(database),
                new JdbcLeftovers(database),
                new JdbcProviderLogouts(database),
                new DbScheduler(source));
    }

    /** As the entry object takes them. */
    public Footbridge.Stores stores() {
        return new Footbridge.Stores(
                provisioning,
                tenants,
                users,
                outbox,
                audit,
                auditChain,
                bulkJobs,
                persons,
                leftovers,
                logouts,
                scheduler);
    }
}
