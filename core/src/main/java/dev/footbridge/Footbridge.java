package dev.footbridge;

import dev.footbridge.spi.Accounts;
import dev.footbridge.spi.AuditChainStore;
import dev.footbridge.spi.AuditLog;
import dev.footbridge.spi.BulkJobStore;
import dev.footbridge.spi.Directory;
import dev.footbridge.spi.HostSessions;
import dev.footbridge.spi.IdentityProviderProbe;
import dev.footbridge.spi.Mailer;
import dev.footbridge.spi.Outbox;
import dev.footbridge.spi.ProvisioningStore;
import dev.footbridge.spi.TenantStore;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.verification.SecretKeys;
import dev.footbridge.verification.SecretSeal;
import dev.footbridge.verification.VerificationPolicy;
import java.net.URI;

/**
 * The entry: immutable, safe for all threads, one per application. Hands out the services.
 *
 * <pre>{@code
 * Footbridge footbridge = Footbridge.builder(stores, directory, accounts, mailer, probe, keys, publicUrl).build();
 * footbridge.selfService().requestCode(user, "anna@acme.example", actor);
 * }</pre>
 */
public final class Footbridge {
    private final Parts parts;
    private final SelfService selfService;
    private final VerificationLinks verificationLinks;
    private final Administration administration;
    private final SavedAddresses savedAddresses;
    private final PhaseSwitch phaseSwitch;
    private final PhaseClock phaseClock;
    private final BreakGlassDoor breakGlass;
    private final SignIn signIn;
    private final OutboxWorker outboxWorker;
    private final DirectorySync directorySync;
    private final ReadinessReport readiness;
    private final AllowedDomainsPreview allowedDomainsPreview;
    private final AuditSealer auditSealer;
    private final AuditProof auditProof;
    private final BulkVerification bulkVerification;
    private final BulkWorker bulkWorker;

    Footbridge(Parts parts) {
        this.parts = parts;
        Ledger ledger = new Ledger(parts);
        AccountLinking linking = new AccountLinking(parts, ledger);
        this.selfService = new SelfService(parts, ledger, linking);
        this.verificationLinks = new VerificationLinks(parts, ledger, linking);
        this.administration = new Administration(parts, ledger, linking);
        this.savedAddresses = new SavedAddresses(parts, ledger);
        this.phaseSwitch = new PhaseSwitch(parts, ledger);
        this.phaseClock = new PhaseClock(parts, ledger);
        this.breakGlass = new BreakGlassDoor(parts, ledger);
        this.signIn = new SignIn(parts, ledger);
        this.outboxWorker = new OutboxWorker(parts, linking);
        this.directorySync = new DirectorySync(parts, ledger);
        this.readiness = new ReadinessReport(parts);
        this.allowedDomainsPreview = new AllowedDomainsPreview(parts);
        this.auditSealer = new AuditSealer(parts);
        this.auditProof = new AuditProof(parts, ledger);
        this.bulkVerification = new BulkVerification(parts, ledger);
        this.bulkWorker = new BulkWorker(parts, ledger);
    }

    /** Adds a tenant if it is not there yet; one that is there is left as it stands. */
    public void ensureTenant(Tenant tenant) {
        boolean unused = parts.tenants().add(tenant);
    }

    public SelfService selfService() {
        return selfService;
    }

    public VerificationLinks verificationLinks() {
        return verificationLinks;
    }

    public Administration administration() {
        return administration;
    }

    public SavedAddresses savedAddresses() {
        return savedAddresses;
    }

    public PhaseSwitch phaseSwitch() {
        return phaseSwitch;
    }

    public PhaseClock phaseClock() {
        return phaseClock;
    }

    public BreakGlassDoor breakGlass() {
        return breakGlass;
    }

    public SignIn signIn() {
        return signIn;
    }

    public OutboxWorker outboxWorker() {
        return outboxWorker;
    }

    public DirectorySync directorySync() {
        return directorySync;
    }

    public AllowedDomainsPreview allowedDomainsPreview() {
        return allowedDomainsPreview;
    }

    public ReadinessReport readiness() {
        return readiness;
    }

    public AuditSealer auditSealer() {
        return auditSealer;
    }

    public AuditProof auditProof() {
        return auditProof;
    }

    /** Links to many people at once. */
    public BulkVerification bulkVerification() {
        return bulkVerification;
    }

    public BulkWorker bulkWorker() {
        return bulkWorker;
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
        return new BackgroundWork(
                outboxWorker, directorySync, phaseClock, readiness, allowedDomainsPreview, auditSealer, bulkWorker);
    }

    /**
     * @param stores where everything is kept
     * @param host what the product supplies
     * @param provider what the identity provider supplies
     */
    public static FootbridgeBuilder builder(Stores stores, Host host, Provider provider) {
        return new FootbridgeBuilder(stores, host, provider);
    }

    /** The stores, all of one database. */
    public record Stores(
            ProvisioningStore provisioning,
            TenantStore tenants,
            UserProjection users,
            Outbox outbox,
            AuditLog audit,
            AuditChainStore auditChain,
            BulkJobStore bulkJobs) {}

    /**
     * What the product supplies.
     *
     * @param publicUrl address of Footbridge's pages as people reach them, such as
     *     {@code https://hrm.example.com/footbridge}; links in mails are built from it and from nothing else (C9)
     */
    public record Host(Directory directory, HostSessions sessions, Mailer mailer, SecretKeys keys, URI publicUrl) {}

    /** What the identity provider's adapters supply. */
    public record Provider(Accounts accounts, IdentityProviderProbe probe) {}
}
