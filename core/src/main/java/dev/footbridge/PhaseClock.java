package dev.footbridge;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.Event;
import dev.footbridge.audit.RolloutEvent.PhaseSwitched;
import dev.footbridge.audit.RolloutEvent.PlanFailed;
import dev.footbridge.spi.TenantStore.SwitchResult.Kind;
import dev.footbridge.tenant.LockedOutLimit;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.PhaseGuard.Finding;
import dev.footbridge.tenant.PlannedActivation;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What time alone brings about: planned activations (P9) and the end of the way back (P10). Every node runs it; the
 * version of the tenant lets one of them do it.
 */
public final class PhaseClock {
    private final Parts parts;
    private final Ledger ledger;
    private final Guards guards;

    PhaseClock(Parts parts, Ledger ledger) {
        this.parts = parts;
        this.ledger = ledger;
        this.guards = new Guards(parts);
    }

    /** Looks at every tenant once. */
    public void tick() {
        for (TenantId id : parts.tenants().all()) {
            parts.tenants().find(id).ifPresent(this::tick);
        }
    }

    private void tick(Tenant tenant) {
        Instant now = parts.tenants().now();
        PlannedActivation plan = tenant.rollout().plan();
        if (plan != null && tenant.phase() == Phase.PREPARATION && plan.isDue(tenant.zone(), now)) {
            activate(tenant, plan, now);
        } else if (tenant.phase() == Phase.ACTIVE
                && !tenant.rollout().rollbackWindow().isOpen(tenant.phaseSince(), now)) {
            complete(tenant, now);
        }
    }

    private void activate(Tenant tenant, PlannedActivation plan, Instant now) {
        ImmutableList<Finding> stopping = Guards.stopping(guards.findingsOfPlan(tenant));
        Optional<String> failure = stopping.isEmpty()
                ? switchNow(tenant, plan, now)
                : Optional.of(
                        stopping.stream().map(finding -> finding.guard().name()).collect(Collectors.joining(" ")));
        failure.ifPresent(why -> giveUp(tenant, now, why));
    }

    /** @return what stood in the way; empty if it was switched, here or elsewhere */
    private Optional<String> switchNow(Tenant tenant, PlannedActivation plan, Instant now) {
        Kind kind = parts.tenants()
                .switchPhase(
                        tenant.inPhase(Phase.ACTIVE, now),
                        null,
                        new LockedOutLimit.AtMost(plan.ceiling()),
                        entry(tenant, now, new PhaseSwitched(Phase.ACTIVE)))
                .kind();
        return kind == Kind.LOCKED_OUT_CHANGED ? Optional.of("LOCKED_OUT_CHANGED") : Optional.empty();
    }

    /** The plan is over and nothing was switched: an administrator has to look, and to plan anew. */
    private void giveUp(Tenant tenant, Instant now, String why) {
        boolean saved = parts.tenants()
                .save(tenant.rollingOut(tenant.rollout().planning(null)), entry(tenant, now, new PlanFailed(why)));
        if (saved) {
            parts.notices().plannedActivationFailed(tenant.id(), why);
        }
    }

    private void complete(Tenant tenant, Instant now) {
        Kind kind = parts.tenants()
                .switchPhase(
                        tenant.inPhase(Phase.COMPLETED, now),
                        null,
                        new LockedOutLimit.Any(),
                        entry(tenant, now, new PhaseSwitched(Phase.COMPLETED)))
                .kind();
        if (kind == Kind.SWITCHED) {
            parts.notices().legacyCredentialsMayGo(tenant.id());
        }
    }

    private AuditEntry entry(Tenant tenant, Instant now, Event event) {
        return ledger.entry(tenant.id(), null, now, event, Actor.system());
    }
}
