package dev.footbridge;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.Event;
import dev.footbridge.audit.RolloutEvent.ActivationPlanned;
import dev.footbridge.audit.RolloutEvent.PhaseSwitched;
import dev.footbridge.audit.RolloutEvent.PlanCancelled;
import dev.footbridge.audit.RolloutEvent.WaveActivated;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.spi.TenantStore.SwitchResult;
import dev.footbridge.tenant.HeadCount;
import dev.footbridge.tenant.LockedOutLimit;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.PhaseGuard.Finding;
import dev.footbridge.tenant.PlannedActivation;
import dev.footbridge.tenant.Rollout;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.tenant.Waves;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moves a tenant from phase to phase, as a whole, group by group or at a planned time (P1, P8 to P10, P13). */
public final class PhaseSwitch {
    private final Parts parts;
    private final Ledger ledger;
    private final Guards guards;

    PhaseSwitch(Parts parts, Ledger ledger) {
        this.parts = parts;
        this.ledger = ledger;
        this.guards = new Guards(parts);
    }

    public Answer<PhaseStatus> status(TenantId tenant, UserKey administrator) {
        return parts.tenants()
                .find(tenant)
                .map(found -> Answer.granted(status(found, administrator)))
                .orElse(Answer.denied(Refusal.NOT_FOUND));
    }

    /**
     * Switches the whole tenant. Activation takes the groups that remain, rollback takes all (decisions 18).
     *
     * @param statedLockedOut the number of people that the administrator was shown; needed for ACTIVE, else ignored
     */
    public SwitchAnswer switchTo(
            TenantId tenant, Phase to, @Nullable Integer statedLockedOut, UserKey administrator, Actor actor) {
        Optional<Tenant> found = parts.tenants().find(tenant);
        if (found.isEmpty() || to == Phase.COMPLETED || !isPossible(found.get(), to)) {
            return new SwitchAnswer.NotPossible();
        }
        Tenant next = found.get().inPhase(to, parts.tenants().now());
        Event event = new PhaseSwitched(to);
        return to == Phase.ACTIVE
                ? activate(next, null, statedLockedOut, administrator, event, actor)
                : carryOut(next, null, new LockedOutLimit.Any(), administrator, event, actor);
    }

    /** Activates one group ahead of the tenant; the guards are the same, the number is that of the group (P13). */
    public SwitchAnswer activateWave(
            TenantId tenant, String group, @Nullable Integer statedLockedOut, UserKey administrator, Actor actor) {
        Optional<Tenant> found = parts.tenants().find(tenant);
        if (found.isEmpty() || !Waves.isGroup(group) || found.get().phaseOf(group) != Phase.PREPARATION) {
            return new SwitchAnswer.NotPossible();
        }
        Rollout rollout = found.get().rollout();
        Tenant next = found.get().rollingOut(rollout.with(rollout.waves().and(group)));
        return activate(next, group, statedLockedOut, administrator, new WaveActivated(group), actor);
    }

    /** Who there is in a group that could go ahead; empty if there is none such, or if it went already. */
    public Optional<HeadCount> people(TenantId tenant, String group) {
        return parts.tenants()
                .find(tenant)
                .filter(found -> Waves.isGroup(group) && found.phaseOf(group) == Phase.PREPARATION)
                .map(found -> parts.tenants().countPeople(tenant, group))
                .filter(people -> people.people() > 0);
    }

    /**
     * Plans the activation, or moves it (P9). The round trip and the number are given now; the plan is carried out by the
     * {@link PhaseClock}.
     *
     * @param at in the tenant's zone; must lie ahead
     * @param ceiling how many people may be locked out then, at most
     */
    public SwitchAnswer plan(TenantId tenant, LocalDateTime at, int ceiling, UserKey administrator, Actor actor) {
        Optional<Tenant> found = parts.tenants().find(tenant);
        PlannedActivation plan = new PlannedActivation(at, Math.max(0, ceiling), administrator.user());
        if (found.isEmpty()
                || found.get().phase() != Phase.PREPARATION
                || plan.isDue(found.get().zone(), parts.tenants().now())) {
            return new SwitchAnswer.NotPossible();
        }
        ImmutableList<Finding> stopping = Guards.stopping(guards.findings(found.get(), null, administrator));
        if (!stopping.isEmpty()) {
            return new SwitchAnswer.GuardFailed(stopping);
        }
        return keepPlan(found.get(), plan, new ActivationPlanned(at), administrator, actor);
    }

    /** Gives up the plan; without one nothing is possible. */
    public SwitchAnswer cancelPlan(TenantId tenant, UserKey administrator, Actor actor) {
        Optional<Tenant> found =
                parts.tenants().find(tenant).filter(t -> t.rollout().plan() != null);
        return found.isEmpty()
                ? new SwitchAnswer.NotPossible()
                : keepPlan(found.get(), null, new PlanCancelled(), administrator, actor);
    }

    private SwitchAnswer keepPlan(
            Tenant tenant, @Nullable PlannedActivation plan, Event event, UserKey administrator, Actor actor) {
        Tenant next = tenant.rollingOut(tenant.rollout().planning(plan));
        Instant now = parts.tenants().now();
        return parts.tenants().save(next, ledger.entry(tenant.id(), null, now, event, actor))
                ? new SwitchAnswer.Planned(status(next, administrator))
                : new SwitchAnswer.NotPossible();
    }

    private SwitchAnswer activate(
            Tenant next,
            @Nullable String group,
            @Nullable Integer stated,
            UserKey administrator,
            Event event,
            Actor actor) {
        ImmutableList<Finding> stopping = Guards.stopping(guards.findings(next, group, administrator));
        if (!stopping.isEmpty()) {
            return new SwitchAnswer.GuardFailed(stopping);
        }
        if (stated == null) {
            return new SwitchAnswer.LockedOutChanged(
                    parts.tenants().countPeople(next.id(), group).lockedOut());
        }
        return carryOut(next, group, new LockedOutLimit.Exactly(stated), administrator, event, actor);
    }

    private SwitchAnswer carryOut(
            Tenant next,
            @Nullable String group,
            LockedOutLimit limit,
            UserKey administrator,
            Event event,
            Actor actor) {
        Instant now = parts.tenants().now();
        SwitchResult result =
                parts.tenants().switchPhase(next, group, limit, ledger.entry(next.id(), null, now, event, actor));
        return switch (result.kind()) {
            case SWITCHED -> new SwitchAnswer.Switched(status(next, administrator));
            case LOCKED_OUT_CHANGED -> new SwitchAnswer.LockedOutChanged(result.lockedOut());
            case CONFLICT -> new SwitchAnswer.NotPossible();
        };
    }

    private boolean isPossible(Tenant tenant, Phase to) {
        Instant rollbackUntil = rollbackUntil(tenant);
        return tenant.phase().canBecome(to)
                && (rollbackUntil == null || parts.tenants().now().isBefore(rollbackUntil));
    }

    private PhaseStatus status(Tenant tenant, UserKey administrator) {
        return new PhaseStatus(
                tenant,
                rollbackUntil(tenant),
                guards.findings(tenant, null, administrator),
                parts.tenants().countPeople(tenant.id(), null).lockedOut());
    }

    private static @Nullable Instant rollbackUntil(Tenant tenant) {
        return tenant.phase() == Phase.ACTIVE
                ? tenant.rollout().rollbackWindow().end(tenant.phaseSince())
                : null;
    }
}
