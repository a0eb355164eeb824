package dev.footbridge;

import dev.footbridge.schedule.JobReport;
import dev.footbridge.spi.Accounts;
import dev.footbridge.spi.AuditChainStore;
import dev.footbridge.spi.AuditLog;
import dev.footbridge.spi.BulkJobStore;
import dev.footbridge.spi.Directory;
import dev.footbridge.spi.HostSessions;
import dev.footbridge.spi.IdentityProviderProbe;
import dev.footbridge.spi.JobScheduler;
import dev.footbridge.spi.Leftovers;
import dev.footbridge.spi.Mailer;
import dev.footbridge.spi.Outbox;
import dev.footbridge.spi.PersonStore;
import dev.footbridge.spi.ProviderLogouts;
import dev.footbridge.spi.ProvisioningStore;
import dev.footbridge.spi.TenantStore;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.verification.SecretKeys;
import dev.footbridge.verification.SecretSeal;
import dev.footbridge.verification.VerificationPolicy;
import java.net.URI;
import java.util.List;

/** The entry: immutable, safe for all threads, one per application. {@link #builder} makes it; it hands out the services. */
public final class Footbridge {
    private final Parts parts;
    private final Services services;
    private final JobScheduler scheduler;

    Footbridge(Parts parts, JobScheduler scheduler) {
        this.parts = parts;
        this.services = Services.of(parts);
        this.scheduler = scheduler;
    }

    /** Adds a tenant if it is not there yet; one that is there is left as it stands. */
    public void ensureTenant(Tenant tenant) {
        boolean unused = parts.tenants().add(tenant);
    }

    public SelfService selfService() {
        return services.selfService();
    }

    public VerificationLinks verificationLinks() {
        return services.verificationLinks();
    }

    public Administration administration() {
        return services.administration();
    }

    public SavedAddresses savedAddresses() {
        return services.savedAddresses();
    }

    public PhaseSwitch phaseSwitch() {
        return services.phaseSwitch();
    }

    public PhaseClock phaseClock() {
        return services.phaseClock();
    }

    public BreakGlassDoor breakGlass() {
        return services.breakGlass();
    }

    public SignIn signIn() {
        return services.signIn();
    }

    public OutboxWorker outboxWorker() {
        return services.outboxWorker();
    }

    public DirectorySync directorySync() {
        return services.directorySync();
    }

    public AllowedDomainsPreview allowedDomainsPreview() {
        return services.allowedDomainsPreview();
    }

    public ReadinessReport readiness() {
        return services.readiness();
    }

    public Conflicts conflicts() {
        return services.conflicts();
    }

    public AuditSealer auditSealer() {
        return services.auditSealer();
    }

    public AuditProof auditProof() {
        return services.auditProof();
    }

    public BulkVerification bulkVerification() {
        return services.bulkVerification();
    }

    public BulkWorker bulkWorker() {
        return services.bulkWorker();
    }

    public ComersAndLeavers comersAndLeavers() {
        return services.comersAndLeavers();
    }

    public AuditHistory auditHistory() {
        return services.auditHistory();
    }

    public Retention retention() {
        return services.retention();
    }

    public PersonData personData() {
        return services.personData();
    }

    public TextSettings texts() {
        return services.texts();
    }

    public Reminders reminders() {
        return services.reminders();
    }

    /** Seals small values for cookies under the same keys. */
    public SecretSeal seal() {
        return parts.seal();
    }

    /** The figures of codes, links and mails in force. */
    public VerificationPolicy policy() {
        return parts.policy();
    }

    /** Where links in mails lead: the configured address of Footbridge's pages. */
    public URI publicUrl() {
        return parts.publicUrl();
    }

    /** Starts this node's share of the background work; close it when the application stops. */
    public BackgroundWork startBackgroundWork() {
        return new BackgroundWork(this, scheduler);
    }

    /** How the work that comes again by itself is getting on, over all nodes. */
    public List<JobReport> recurringJobs() {
        return scheduler.reports();
    }

    /** Begins with where everything is kept, and what the product and the identity provider supply. */
    public static FootbridgeBuilder builder(Stores stores, Host host, Provider provider) {
        return new FootbridgeBuilder(stores, host, provider);
    }

    /** The stores, all of one database; the scheduler runs recurring work once over all nodes of it. */
    public record Stores(
            ProvisioningStore provisioning,
            TenantStore tenants,
            UserProjection users,
            Outbox outbox,
            AuditLog audit,
            AuditChainStore auditChain,
            BulkJobStore bulkJobs,
            PersonStore persons,
            Leftovers leftovers,
            ProviderLogouts logouts,
            JobScheduler scheduler) {
        /** Stores of an application with one node. */
        public Stores(
                ProvisioningStore links,
                TenantStore tenants,
                UserProjection users,
                Outbox outbox,
                AuditLog audit,
                AuditChainStore chain,
                BulkJobStore jobs,
                PersonStore persons,
                Leftovers leftovers,
                ProviderLogouts logouts) {
            this(links, tenants, users, outbox, audit, chain, jobs, persons, leftovers, logouts, new LocalScheduler());
        }
    }

    /** @param publicUrl of Footbridge's pages as people reach them; links in mails are built from nothing else (C9) */
    public record Host(Directory directory, HostSessions sessions, Mailer mailer, SecretKeys keys, URI publicUrl) {}

    /** What the identity provider's adapters supply. */
    public record Provider(Accounts accounts, IdentityProviderProbe probe) {}
}
