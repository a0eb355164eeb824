package dev.footbridge.spi;

import dev.footbridge.audit.AuditEntry;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps tenants. Contract: {@code TenantStoreContract}. */
public interface TenantStore {

    /** Adds a tenant; false, and nothing changes, if it is there already. */
    boolean add(Tenant tenant);

    Optional<Tenant> find(TenantId tenant);

    List<TenantId> all();

    /** Writes settings with their audit entry; false if the stored version is not {@code tenant.version()}. */
    boolean save(Tenant tenant, AuditEntry entry);

    /**
     * Switches the phase, if the version still stands and, where a number is stated, exactly that many people would be
     * locked out; counted in the same transaction.
     *
     * @param tenant with the new phase and the version that was read
     * @param statedLockedOut negative if the switch needs no number
     */
    SwitchResult switchPhase(Tenant tenant, int statedLockedOut, AuditEntry entry);

    /** Active, interactive users of the tenant without a link. */
    int countLockedOut(TenantId tenant);

    /** The database's time. */
    Instant now();

    /**
     * What became of a switch.
     *
     * @param lockedOut how many people are locked out, as counted
     */
    record SwitchResult(Kind kind, int lockedOut) {
        /** The three ways it can end. */
        public enum Kind {
            SWITCHED,
            CONFLICT,
            LOCKED_OUT_CHANGED
        }
    }
}
