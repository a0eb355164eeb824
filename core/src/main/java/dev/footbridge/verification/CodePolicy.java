package dev.footbridge.verification;

import java.time.Duration;

/**
 * How strong a code is and how often it may be guessed (C1).
 *
 * @param length digits, 6 to 10 (NIST SP 800-63A-4, 3.8: at least 6)
 * @param lifetime 5 to 60 minutes
 * @param wrongTries wrong tries after which the outstanding codes are dead, 1 to 5
 * @param wrongTriesPerUser wrong tries of one user in 24 hours, over all codes; at most 20
 * @param wrongTriesPerAddress wrong tries against one address in 24 hours, over all users; at most 30
 */
public record CodePolicy(
        int length, Duration lifetime, int wrongTries, int wrongTriesPerUser, int wrongTriesPerAddress) {
    public CodePolicy {
        Bounds.check("code length", length, 6, 10);
        Bounds.check("code lifetime", lifetime, Duration.ofMinutes(5), Duration.ofMinutes(60));
        Bounds.check("wrong tries", wrongTries, 1, 5);
        Bounds.check("wrong tries per user", wrongTriesPerUser, wrongTries, 20);
        Bounds.check("wrong tries per address", wrongTriesPerAddress, wrongTries, 30);
    }

    public static CodePolicy standard() {
        return new CodePolicy(6, Duration.ofMinutes(15), 5, 10, 15);
    }

    public static CodePolicy strict() {
        return new CodePolicy(8, Duration.ofMinutes(10), 5, 10, 15);
    }
}
