package dev.footbridge;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.Event;
import dev.footbridge.audit.EventKind;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.spi.TenantStore.SwitchResult;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.PhaseGuard;
import dev.footbridge.tenant.PhaseGuard.Finding;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moves a tenant from phase to phase (P1, P8, P10). */
public final class PhaseSwitch {
    private static final Duration ROUND_TRIP_COUNTS = Duration.ofMinutes(15);
    private static final Duration ROLLBACK_WINDOW = Duration.ofDays(14);
    private static final int NO_NUMBER = -1;

    private final Parts parts;
    private final Ledger ledger;

    PhaseSwitch(Parts parts, Ledger ledger) {
        this.parts = parts;
        this.ledger = ledger;
    }

    /**
     * Where the tenant stands and what a switch would meet.
     *
     * @param rollbackUntil until when there is a way back; null outside ACTIVE
     * @param lockedOut how many people could not sign in after activation
     */
    public record PhaseStatus(
            Tenant tenant, @Nullable Instant rollbackUntil, ImmutableList<Finding> guards, int lockedOut) {}

    /** What became of a switch. */
    public sealed interface SwitchAnswer {
        record Switched(PhaseStatus status) implements SwitchAnswer {}

        /** These guards do not hold. */
        record GuardFailed(ImmutableList<Finding> guards) implements SwitchAnswer {}

        /** The stated number is not the number of now. */
        record LockedOutChanged(int lockedOut) implements SwitchAnswer {}

        /** There is no way from the present phase to that one (any more), or somebody else switched. */
        record NotPossible() implements SwitchAnswer {}
    }

    public Answer<PhaseStatus> status(TenantId tenant, UserKey administrator) {
        Optional<Tenant> found = parts.tenants().find(tenant);
        return found.isEmpty() ? Answer.denied(Refusal.NOT_FOUND) : Answer.granted(status(found.get(), administrator));
    }

    /**
     * Switches.
     *
     * @param statedLockedOut the number of people that the administrator was shown; needed for ACTIVE, else ignored
     */
    public SwitchAnswer switchTo(
            TenantId tenant, Phase to, @Nullable Integer statedLockedOut, UserKey administrator, Actor actor) {
        Optional<Tenant> found = parts.tenants().find(tenant);
        if (found.isEmpty() || !isPossible(found.get(), to)) {
            return new SwitchAnswer.NotPossible();
        }
        boolean activates = to == Phase.ACTIVE;
        if (activates) {
            ImmutableList<Finding> failed = guards(tenant, administrator).stream()
                    .filter(finding -> !finding.holds())
                    .collect(ImmutableList.toImmutableList());
            if (!failed.isEmpty()) {
                return new SwitchAnswer.GuardFailed(failed);
            }
        }
        if (activates && statedLockedOut == null) {
            return new SwitchAnswer.LockedOutChanged(parts.tenants().countLockedOut(tenant));
        }
        Instant now = parts.tenants().now();
        SwitchResult result = parts.tenants()
                .switchPhase(
                        found.get().inPhase(to, now),
                        activates && statedLockedOut != null ? Math.max(0, statedLockedOut) : NO_NUMBER,
                        ledger.entry(tenant, null, now, Event.of(EventKind.PHASE_SWITCHED, to), actor));
        return switch (result.kind()) {
            case SWITCHED ->
                new SwitchAnswer.Switched(status(parts.tenants().find(tenant).orElseThrow(), administrator));
            case LOCKED_OUT_CHANGED -> new SwitchAnswer.LockedOutChanged(result.lockedOut());
            case CONFLICT -> new SwitchAnswer.NotPossible();
        };
    }

    private boolean isPossible(Tenant tenant, Phase to) {
        if (!tenant.phase().canBecome(to)) {
            return false;
        }
        Instant rollbackUntil = rollbackUntil(tenant);
        return rollbackUntil == null
                || to != Phase.PREPARATION
                || parts.tenants().now().isBefore(rollbackUntil);
    }

    private PhaseStatus status(Tenant tenant, UserKey administrator) {
        return new PhaseStatus(
                tenant,
                rollbackUntil(tenant),
                guards(tenant.id(), administrator),
                parts.tenants().countLockedOut(tenant.id()));
    }

    private static @Nullable Instant rollbackUntil(Tenant tenant) {
        return tenant.phase() == Phase.ACTIVE ? tenant.phaseSince().plus(ROLLBACK_WINDOW) : null;
    }

    private ImmutableList<Finding> guards(TenantId tenant, UserKey administrator) {
        Instant recent = parts.tenants().now().minus(ROUND_TRIP_COUNTS);
        boolean wentRound =
                parts.audit().lastRoundTrip(administrator).map(recent::isBefore).orElse(false);
        return ImmutableList.of(
                new Finding(PhaseGuard.ADMINISTRATOR_LINKED, parts.audit().anAdministratorCanSignIn(tenant)),
                new Finding(PhaseGuard.ROUND_TRIP_PROVED, wentRound),
                new Finding(PhaseGuard.DISCOVERY_ANSWERS, parts.probe().discoveryAnswers()));
    }
}
