package dev.footbridge;

import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.chain.ChainHead;
import dev.footbridge.audit.chain.ChainSegment;
import dev.footbridge.audit.chain.Salt;
import dev.footbridge.tenant.TenantId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chains what happened, tenant by tenant (O1, decisions 25). Every node runs it; the head of the chain lets one of them
 * through, and whoever comes second leaves the rest to the next time. Holds no lock and no transaction while it hashes.
 */
public final class AuditSealer {
    private static final Logger log = LoggerFactory.getLogger(AuditSealer.class);
    private static final int BATCH = 200;

    private final Parts parts;

    AuditSealer(Parts parts) {
        this.parts = parts;
    }

    /** Chains what waits in any tenant. A tenant that is in trouble does not keep the others waiting. */
    public void sealAll() {
        for (TenantId tenant : parts.auditChain().tenantsWaiting()) {
            try {
                seal(tenant);
            } catch (RuntimeException fault) {
                // The message may hold what must not be logged, so only its kind is told.
                log.error(
                        "Chaining audit entries failed with {}",
                        fault.getClass().getName());
            }
        }
    }

    /**
     * Chains what waits in one tenant.
     *
     * @return the head afterwards
     */
    public ChainHead seal(TenantId tenant) {
        ChainHead before = parts.auditChain().head(tenant);
        ChainHead head = before;
        boolean goesOn = true;
        while (goesOn) {
            // Read after the head: an entry that another node chains from now on moves the head as well.
            List<AuditEntry> entries = parts.auditChain().waiting(tenant, BATCH);
            goesOn = !entries.isEmpty();
            if (goesOn) {
                ChainSegment segment = ChainSegment.of(head, entries, () -> Salt.draw(parts.random()));
                goesOn = parts.auditChain().append(segment);
                head = goesOn ? segment.head() : head;
            }
        }
        if (!head.equals(before)) {
            parts.notices().auditSealed(head);
        }
        return head;
    }
}
