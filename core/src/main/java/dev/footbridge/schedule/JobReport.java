package dev.footbridge.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a job is getting on, over all nodes.
 *
 * @param lastSuccess when a run last ended well; null if none did yet
 * @param lastFailure when a run last failed; null if none did
 * @param failuresInARow since the last success
 * @param fault the kind of the last failure, without any message; empty if the last run went well
 * @param running whether a node is at it
 * @param nextAt when it is due; in the past while it runs
 */
public record JobReport(
        RecurringJob job,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        int failuresInARow,
        String fault,
        boolean running,
        Instant nextAt) {

    public Health health() {
        if (failuresInARow > 0) {
            return Health.FAILING;
        }
        return lastSuccess == null ? Health.WAITING : Health.GOOD;
    }

    /** What an administrator wants to know first. */
    public enum Health {
        /** It has not run yet. */
        WAITING,
        GOOD,
        /** The last run failed; it is tried again. */
        FAILING
    }
}
