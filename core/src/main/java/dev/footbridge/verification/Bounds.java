package dev.footbridge.verification;

/** Refuses settings outside their safe range, with the range in words. */
final class Bounds {
    private Bounds() {}

    static <T extends Comparable<? super T>> void check(String what, T value, T lowest, T highest) {
        if (value.compareTo(lowest) < 0 || value.compareTo(highest) > 0) {
            throw new IllegalArgumentException(
                    "Setting '" + what + "' is " + value + "; it must be from " + lowest + " to " + highest);
        }
    }
}
