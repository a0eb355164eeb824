package dev.footbridge.spi;

import dev.footbridge.audit.AuditEntry;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads what happened, and keeps entries that belong to no other write. Contract: {@code AuditLogContract}. */
public interface AuditLog {

    void append(AuditEntry entry);

    /** Entries about a user, newest first. */
    List<AuditEntry> timeline(UserKey user, int most);

    /** When the user last proved a round trip over the identity provider; kept by ROUND_TRIP_PROVED entries. */
    Optional<Instant> lastRoundTrip(UserKey user);

    /** How many active, linked users of the tenant who may provision others have proved a round trip with the present link. */
    int administratorsReady(TenantId tenant);
}
