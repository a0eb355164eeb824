package dev.footbridge;

import java.security.SecureRandom;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long failed work rests: doubling from two seconds to fifteen minutes, with a fifth of jitter. */
final class BackOff {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration LONGEST_ASKED_FOR = Duration.ofHours(1);
    private static final int DOUBLINGS = 9;

    private BackOff() {}

    /** @param askedFor what the other side asked for, or null */
    static Duration pause(int attempts, @Nullable Duration askedFor, SecureRandom random) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        Duration own = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        Duration pause = own.plusMillis(random.nextLong(own.toMillis() / 5 + 1));
        if (askedFor == null || askedFor.compareTo(pause) < 0) {
            return pause;
        }
        return askedFor.compareTo(LONGEST_ASKED_FOR) > 0 ? LONGEST_ASKED_FOR : askedFor;
    }
}
