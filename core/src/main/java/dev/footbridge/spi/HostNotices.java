package dev.footbridge.spi;

import dev.footbridge.audit.chain.ChainHead;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;

/**
 * What the host is told about a tenant, once, after it was committed. A host that wants to act overrides a method; a call
 * may be lost if the node stops in that moment, so the audit log and the phase stay the truth. Must not throw.
 */
public interface HostNotices {

    /** Tells nobody. */
    HostNotices NONE = new HostNotices() {};

    /** The way back is closed (P10): the host may destroy passwords and the like. */
    default void legacyCredentialsMayGo(TenantId tenant) {}

    /**
     * A planned activation did not take place (P9): tell the administrators.
     *
     * @param why names of the hard guards, or LOCKED_OUT_CHANGED
     */
    default void plannedActivationFailed(TenantId tenant, String why) {}

    /** An administrator came in through the legacy login after activation (P11): tell the others. */
    default void glassBroken(UserKey administrator) {}

    /**
     * A tenant's audit entries are chained up to here (O1). Comes every few seconds while things happen. Keep one now and
     * then where nobody can reach who writes the database, in a mail or another system: only such a head shows that an end
     * was cut off. It holds no personal data; {@link ChainHead#text()} is a line for it.
     */
    default void auditSealed(ChainHead head) {}
}
