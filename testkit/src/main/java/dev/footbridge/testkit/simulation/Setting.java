package dev.footbridge.testkit.simulation;

import dev.footbridge.Footbridge;
import dev.footbridge.account.ExistingAccountPolicy;
import dev.footbridge.spi.Accounts;
import dev.footbridge.spi.AuditChainStore;
import dev.footbridge.spi.AuditLog;
import dev.footbridge.spi.BulkJobStore;
import dev.footbridge.spi.Directory;
import dev.footbridge.spi.HostSessions;
import dev.footbridge.spi.IdentityProviderProbe;
import dev.footbridge.spi.Leftovers;
import dev.footbridge.spi.Mailer;
import dev.footbridge.spi.Outbox;
import dev.footbridge.spi.PersonStore;
import dev.footbridge.spi.ProviderLogouts;
import dev.footbridge.spi.ProvisioningStore;
import dev.footbridge.spi.TenantStore;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.testkit.contract.Ports;
import dev.footbridge.testkit.memory.FixedSecrets;
import dev.footbridge.verification.CodePolicy;
import dev.footbridge.verification.LinkPolicy;
import dev.footbridge.verification.SendPolicy;
import dev.footbridge.verification.VerificationPolicy;
import java.net.URI;

/** How a node is put together: every port watched by the oracle, and every call to it a place to stop. */
record Setting(
        Ports ports,
        Oracle oracle,
        SimulatedHost host,
        SimulatedProvider provider,
        Accounts accounts,
        Mailer mailer,
        ExistingAccountPolicy existing,
        LinkPolicy links) {

    Footbridge node(Stoppable stoppable, SeededRandom random) {
        return Footbridge.builder(stores(stoppable), product(stoppable), identityProvider(stoppable))
                .existingAccounts(existing)
                .policy(new VerificationPolicy(CodePolicy.standard(), links, SendPolicy.standard()))
                .random(random)
                .build();
    }

    private Footbridge.Stores stores(Stoppable stoppable) {
        return new Footbridge.Stores(
                stoppable.losable(ProvisioningStore.class, new ObservedProvisioning(ports.provisioning(), oracle)),
                stoppable.losable(TenantStore.class, new ObservedTenants(ports.tenants(), oracle)),
                stoppable.losable(UserProjection.class, new ObservedUsers(ports.users(), oracle)),
                stoppable.losable(Outbox.class, new ObservedOutbox(ports.outbox(), oracle)),
                stoppable.losable(AuditLog.class, new ObservedAudit(ports.audit(), oracle)),
                stoppable.losable(AuditChainStore.class, ports.auditChain()),
                stoppable.losable(BulkJobStore.class, ports.bulkJobs()),
                stoppable.losable(PersonStore.class, ports.persons()),
                stoppable.losable(Leftovers.class, ports.leftovers()),
                stoppable.losable(ProviderLogouts.class, ports.logouts()));
    }

    private Footbridge.Host product(Stoppable stoppable) {
        return new Footbridge.Host(
                stoppable.losable(Directory.class, new ObservedDirectory(host.directory(), oracle)),
                stoppable.losable(HostSessions.class, oracle::sessionsEnded),
                stoppable.answering(Mailer.class, mailer),
                FixedSecrets.keys(),
                URI.create("https://hrm.example/footbridge"));
    }

    private Footbridge.Provider identityProvider(Stoppable stoppable) {
        return new Footbridge.Provider(
                stoppable.answering(Accounts.class, accounts),
                stoppable.answering(IdentityProviderProbe.class, provider));
    }
}
