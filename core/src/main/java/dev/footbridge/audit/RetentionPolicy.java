package dev.footbridge.audit;

import java.time.Duration;
import java.time.Instant;

/**
 * How long is told who signed in (O1).
 *
 * @param signInDays after so many days a sign-in is kept without its person; from 1
 */
public record RetentionPolicy(int signInDays) {
    private static final int USUAL = 90;

    public RetentionPolicy {
        if (signInDays < 1) {
            throw new IllegalArgumentException("The history of sign-ins is kept for at least a day");
        }
    }

    /** 90 days. */
    public static RetentionPolicy standard() {
        return new RetentionPolicy(USUAL);
    }

    /** Sign-ins from this moment on are still told with their person. */
    public Instant signInsSince(Instant now) {
        return now.minus(Duration.ofDays(signInDays));
    }
}
