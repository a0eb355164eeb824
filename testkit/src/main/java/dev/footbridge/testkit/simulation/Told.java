package dev.footbridge.testkit.simulation;

import dev.footbridge.Answer;

/** Answers in a word, for the chronicle. */
final class Told {
    private Told() {}

    static String of(Object answer) {
        if (answer instanceof Answer<?> told) {
            return told.refused().map(refused -> refused.refusal().name()).orElse("granted");
        }
        boolean plain = answer instanceof Number || answer instanceof Boolean || answer instanceof Enum<?>;
        return plain ? answer.toString() : answer.getClass().getSimpleName();
    }
}
