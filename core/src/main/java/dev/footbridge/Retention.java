package dev.footbridge;

import dev.footbridge.signin.SignInRecord;
import dev.footbridge.spi.AuditChainStore;
import dev.footbridge.tenant.TenantId;
import java.time.Instant;

/** Forgets what has been kept long enough (O1, O7). Any node may run it at any time, also several at once. */
public final class Retention {
    private static final int BATCH = 500;

    private final Parts parts;

    Retention(Parts parts) {
        this.parts = parts;
    }

    /**
     * Takes the person out of sign-ins that are older than the retention time. That somebody signed in, when and how,
     * stays in the chain.
     *
     * @return out of how many
     */
    public int runOnce() {
        Instant before = parts.retention().signInsSince(parts.tenants().now());
        return parts.tenants().all().stream()
                .mapToInt(tenant -> forgetSignIns(tenant, before))
                .sum();
    }

    /**
     * Removes mails and other work that is over, counters whose window is over, digests of links that nobody can use any
     * more, results of sendings that have ended, and old imports, a few rows at a time.
     *
     * @return how many rows and imports went
     */
    public int cleanUp() {
        return new CleanUp(parts).run();
    }

    private int forgetSignIns(TenantId tenant, Instant before) {
        parts.audit().forgetShadows(tenant, before);
        AuditChainStore chain = parts.auditChain();
        int all = 0;
        int forgotten;
        do {
            forgotten = chain.forgetPeople(tenant, SignInRecord.KINDS, before, BATCH);
            all += forgotten;
        } while (forgotten == BATCH);
        return all;
    }
}
