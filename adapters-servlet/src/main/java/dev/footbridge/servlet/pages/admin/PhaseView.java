package dev.footbridge.servlet.pages.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the tenant stands.
 *
 * @param guards what must hold before activation; empty outside preparation
 * @param lockedOut how many could not sign in; empty outside preparation
 * @param groups the same people by state, each leading to the list
 * @param rollout null for readers who may not switch phases, and after the way back is closed
 * @param steps where this reader may go from here
 */
public record PhaseView(
        String sentence,
        List<Stage> stages,
        List<Check> guards,
        String lockedOut,
        List<Step> groups,
        String hint,
        @Nullable RolloutView rollout,
        List<Step> steps) {

    /** One of the states, in their order. */
    public record Stage(String name, String text, Badge badge, boolean now) {}

    /**
     * Something that should hold.
     *
     * @param help what to do about it
     */
    public record Check(Badge badge, String text, List<Step> help) {}
}
