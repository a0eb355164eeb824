package dev.footbridge.testkit.simulation;

/** Something that must hold. */
final class Rule {
    private Rule() {}

    /** @throws AssertionError with the rule, if it does not hold */
    static void holds(String rule, boolean condition) {
        if (!condition) {
            throw new AssertionError(rule);
        }
    }
}
