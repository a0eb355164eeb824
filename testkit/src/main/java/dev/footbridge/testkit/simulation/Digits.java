package dev.footbridge.testkit.simulation;

import org.jspecify.annotations.Nullable;

/** What a person types as a code. */
final class Digits {
    static final int LENGTH = 6;

    private Digits() {}

    static boolean are(@Nullable String presented) {
        return presented != null && presented.length() == LENGTH;
    }

    static String guess(Chance chance) {
        return String.valueOf(1_000_000 + chance.below(1_000_000)).substring(1);
    }

    /** As people write them: with a space, a dash, or as they stand. */
    static String typed(String digits, Chance chance) {
        return switch (chance.below(4)) {
            case 0 -> digits.substring(0, 3) + ' ' + digits.substring(3);
            case 1 -> digits.substring(0, 3) + '-' + digits.substring(3);
            default -> digits;
        };
    }
}
