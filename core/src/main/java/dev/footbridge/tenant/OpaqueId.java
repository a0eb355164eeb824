package dev.footbridge.tenant;

import java.util.Optional;

/** What every id that the host hands in must be. */
final class OpaqueId {
    static final int LONGEST = 128;

    private OpaqueId() {}

    static void check(String value) {
        fault(value).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
    }

    static boolean isOne(String value) {
        return fault(value).isEmpty();
    }

    private static Optional<String> fault(String value) {
        if (value.isBlank() || value.length() > LONGEST) {
            return Optional.of("An id has 1 to 128 characters");
        }
        if (value.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("An id has no control characters");
        }
        // Half a character is written as a question mark by some drivers, which would merge two ids.
        return value.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)
                ? Optional.of("An id has no unpaired surrogates")
                : Optional.empty();
    }
}
