package dev.footbridge;

import com.google.common.collect.ImmutableList;
import dev.footbridge.tenant.PhaseGuard.Finding;

/** What became of a switch, or of the plan for one. */
public sealed interface SwitchAnswer {
    record Switched(PhaseStatus status) implements SwitchAnswer {}

    /** The activation is planned, moved or no longer planned. */
    record Planned(PhaseStatus status) implements SwitchAnswer {}

    /** These hard guards do not hold. */
    record GuardFailed(ImmutableList<Finding> guards) implements SwitchAnswer {}

    /** The stated number is not the number of now. */
    record LockedOutChanged(int lockedOut) implements SwitchAnswer {}

    /** There is no way from the present phase to that one (any more), or somebody else switched. */
    record NotPossible() implements SwitchAnswer {}
}
