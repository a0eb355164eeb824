package dev.footbridge.spi;

import dev.footbridge.audit.AuditEntry;
import dev.footbridge.readiness.History;
import dev.footbridge.readiness.LinkedOnDay;
import dev.footbridge.tenant.HeadCount;
import dev.footbridge.tenant.LockedOutLimit;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps tenants. Contract: {@code TenantStoreContract}. */
public interface TenantStore {

    /** Adds a tenant; false, and nothing changes, if it is there already. */
    boolean add(Tenant tenant);

    Optional<Tenant> find(TenantId tenant);

    List<TenantId> all();

    /** Writes settings with their audit entry; false if the stored version is not {@code tenant.version()}. */
    boolean save(Tenant tenant, AuditEntry entry);

    /**
     * Switches the phase of a tenant or of one of its groups, if the version still stands and the limit allows as many
     * people to be locked out as there are; counted in the same transaction.
     *
     * @param tenant as it shall be, with the version that was read
     * @param group whose people are counted, or null for all of the tenant
     */
    SwitchResult switchPhase(Tenant tenant, @Nullable String group, LockedOutLimit limit, AuditEntry entry);

    /** @param group whose people are counted, or null for all of the tenant */
    HeadCount countPeople(TenantId tenant, @Nullable String group);

    /** Keeps what was seen of a day, in the place of what was seen of it before. */
    void observe(TenantId tenant, LinkedOnDay seen);

    /** Every day that was observed. */
    History history(TenantId tenant);

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
