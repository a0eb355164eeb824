package dev.footbridge;

import com.google.common.collect.ImmutableList;
import dev.footbridge.tenant.PhaseGuard.Finding;
import dev.footbridge.tenant.Tenant;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a tenant stands and what a switch would meet.
 *
 * @param rollbackUntil until when there is a way back; null outside ACTIVE
 * @param lockedOut how many people could not sign in after activation
 */
public record PhaseStatus(
        Tenant tenant, @Nullable Instant rollbackUntil, ImmutableList<Finding> guards, int lockedOut) {}
