package dev.footbridge.tenant;

import org.jspecify.annotations.Nullable;

/**
 * How a tenant gets from PREPARATION to ACTIVE, and how long it may go back.
 *
 * @param plan null while no activation is planned
 */
public record Rollout(
        Waves waves, @Nullable PlannedActivation plan, BreakGlass breakGlass, RollbackWindow rollbackWindow) {

    /** At once as a whole, with nobody behind the glass. */
    public static Rollout standard() {
        return new Rollout(Waves.none(), null, BreakGlass.off(), RollbackWindow.standard());
    }

    public Rollout with(Waves next) {
        return new Rollout(next, plan, breakGlass, rollbackWindow);
    }

    public Rollout with(BreakGlass next) {
        return new Rollout(waves, plan, next, rollbackWindow);
    }

    public Rollout planning(@Nullable PlannedActivation next) {
        return new Rollout(waves, next, breakGlass, rollbackWindow);
    }

    /** After a switch of the whole tenant nothing is planned and no wave runs ahead (decisions 18). */
    public Rollout settled() {
        return new Rollout(Waves.none(), null, breakGlass, rollbackWindow);
    }
}
