package dev.footbridge;

import dev.footbridge.account.ExistingAccountPolicy;
import dev.footbridge.address.RoleAddresses;
import dev.footbridge.audit.RetentionPolicy;
import dev.footbridge.bulk.Pace;
import dev.footbridge.employment.LeavingPolicy;
import dev.footbridge.spi.Employments;
import dev.footbridge.spi.HostNotices;
import dev.footbridge.spi.ImportRuns;
import dev.footbridge.verification.KeyedHasher;
import dev.footbridge.verification.SecretSeal;
import dev.footbridge.verification.VerificationPolicy;
import java.net.URI;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/** Settings that have a safe default. */
public final class FootbridgeBuilder {
    private final Footbridge.Stores stores;
    private final Footbridge.Host host;
    private final Footbridge.Provider provider;
    private VerificationPolicy policy = VerificationPolicy.standard();
    private Pace bulkPace = Pace.standard();
    private ExistingAccountPolicy existingAccounts = ExistingAccountPolicy.ADOPT_IF_VERIFIED;
    private RoleAddresses roleAddresses = RoleAddresses.standard();
    private Employments employments = Employments.NONE;
    private RetentionPolicy retention = RetentionPolicy.standard();
    private LeavingPolicy leaving = LeavingPolicy.standard();
    private @Nullable ImportRuns imports;
    private HostNotices notices = HostNotices.NONE;
    private SecureRandom random = new SecureRandom();

    FootbridgeBuilder(Footbridge.Stores stores, Footbridge.Host host, Footbridge.Provider provider) {
        this.stores = stores;
        this.host = host;
        this.provider = provider;
        checkPublicUrl(host.publicUrl());
    }

    public FootbridgeBuilder policy(VerificationPolicy figures) {
        this.policy = figures;
        return this;
    }

    /** How fast a sending to many people fills the outbox. */
    public FootbridgeBuilder bulkPace(Pace pace) {
        this.bulkPace = pace;
        return this;
    }

    public FootbridgeBuilder existingAccounts(ExistingAccountPolicy how) {
        this.existingAccounts = how;
        return this;
    }

    /** Local parts that nobody may link as the own address, such as {@code support}. */
    public FootbridgeBuilder roleAddresses(RoleAddresses notPersonal) {
        this.roleAddresses = notPersonal;
        return this;
    }

    /** Who knows when people begin and leave; without it nobody is invited or unlinked by a date. */
    public FootbridgeBuilder employments(Employments known) {
        this.employments = known;
        return this;
    }

    /** How long a link outlives the last employment. */
    public FootbridgeBuilder leaving(LeavingPolicy policyOfLeaving) {
        this.leaving = policyOfLeaving;
        return this;
    }

    /** Where runs of imports are kept, so that old ones are forgotten; null, as without this, where nobody shall. */
    public FootbridgeBuilder imports(@Nullable ImportRuns runs) {
        this.imports = runs;
        return this;
    }

    /** How long is kept what is not needed for ever: who signed in, mails that have left, sendings, imports. */
    public FootbridgeBuilder retention(RetentionPolicy policyOfRetention) {
        this.retention = policyOfRetention;
        return this;
    }

    /** Who is told when the way back closes, a plan fails, the glass is broken or audit entries are sealed; nobody by default. */
    public FootbridgeBuilder notices(HostNotices listener) {
        this.notices = listener;
        return this;
    }

    /** For tests that must repeat themselves; everything else keeps the default. */
    public FootbridgeBuilder random(SecureRandom source) {
        this.random = source;
        return this;
    }

    public Footbridge build() {
        return new Footbridge(
                new Parts(
                        stores.provisioning(),
                        stores.tenants(),
                        stores.users(),
                        stores.outbox(),
                        stores.audit(),
                        stores.auditChain(),
                        stores.bulkJobs(),
                        stores.persons(),
                        stores.leftovers(),
                        stores.logouts(),
                        imports,
                        host.directory(),
                        provider.accounts(),
                        host.mailer(),
                        provider.probe(),
                        host.sessions(),
                        notices,
                        new KeyedHasher(host.keys()),
                        new SecretSeal(host.keys(), random),
                        random,
                        policy,
                        bulkPace,
                        existingAccounts,
                        roleAddresses,
                        employments,
                        leaving,
                        retention,
                        host.publicUrl()),
                stores.scheduler());
    }

    /** https, or http on this machine for trying out; no user, query or fragment; no slash at the end. */
    private static void checkPublicUrl(URI url) {
        String scheme = url.getScheme();
        String name = url.getHost();
        boolean safe = "https".equals(scheme) || ("http".equals(scheme) && isThisMachine(name));
        boolean plain = url.getRawUserInfo() == null && url.getRawQuery() == null && url.getRawFragment() == null;
        if (name == null || !safe || !plain || url.toString().endsWith("/")) {
            throw new IllegalArgumentException("The public URL must be like https://hrm.example.com/footbridge:"
                    + " https (http only for localhost), without user, query, fragment or slash at the end");
        }
    }

    private static boolean isThisMachine(@Nullable String name) {
        return "localhost".equals(name) || "127.0.0.1".equals(name) || "[::1]".equals(name);
    }
}
