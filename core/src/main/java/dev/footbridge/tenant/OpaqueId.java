package dev.footbridge.tenant;

/** What every id that the host hands in must be. */
final class OpaqueId {
    static final int LONGEST = 128;

    private OpaqueId() {}

    static void check(String value) {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("An id has 1 to 128 characters");
        }
        if (value.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("An id has no control characters");
        }
        if (value.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            // Half a character is written as a question mark by some drivers, which would merge two ids.
            throw new IllegalArgumentException("An id has no unpaired surrogates");
        }
    }
}
