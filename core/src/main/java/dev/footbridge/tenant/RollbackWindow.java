package dev.footbridge.tenant;

import java.time.Duration;
import java.time.Instant;

/**
 * How long after activation there is a way back to PREPARATION (P10). After that the tenant is COMPLETED.
 *
 * @param length one day to 90 days
 */
public record RollbackWindow(Duration length) {
    private static final Duration SHORTEST = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(90);

    public RollbackWindow {
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A rollback window is one day to 90 days long");
        }
    }

    public static RollbackWindow standard() {
        return new RollbackWindow(Duration.ofDays(14));
    }

    /** From this moment on there is no way back. */
    public Instant end(Instant activeSince) {
        return activeSince.plus(length);
    }

    public boolean isOpen(Instant activeSince, Instant now) {
        return now.isBefore(end(activeSince));
    }
}
