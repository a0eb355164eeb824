package dev.footbridge.idp;

import java.time.Duration;

/**
 * How long and how much the identity provider may answer.
 *
 * @param connect until a connection stands
 * @param answer until the whole answer is read, connecting included
 * @param mostBytes of a body; a longer one is cut off and counts as no answer
 */
public record HttpLimits(Duration connect, Duration answer, int mostBytes) {
    public HttpLimits {
        if (!isPositive(connect) || !isPositive(answer) || mostBytes < 1) {
            throw new IllegalArgumentException("Limits are above zero");
        }
    }

    /** 2 s to connect, 5 s for the answer, 1 MiB. */
    public static HttpLimits standard() {
        return new HttpLimits(Duration.ofSeconds(2), Duration.ofSeconds(5), 1 << 20);
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isZero() && !duration.isNegative();
    }
}
