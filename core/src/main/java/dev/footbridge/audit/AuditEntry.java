package dev.footbridge.audit;

import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is kept (O1).
 *
 * @param user whom it concerns; null when it concerns the tenant
 */
public record AuditEntry(
        UUID id, TenantId tenant, @Nullable UserId user, Instant at, EventKind kind, Actor actor, String detail) {}
