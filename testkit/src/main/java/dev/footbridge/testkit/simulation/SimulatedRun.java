package dev.footbridge.testkit.simulation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of a seed.
 *
 * @param trace everything that happened, in order, with virtual seconds; a bar for every call that stood still meanwhile
 * @param broken the rule that did not hold, or null
 */
public record SimulatedRun(
        long seed, ImmutableList<String> trace, @Nullable AssertionError broken) {

    public Optional<AssertionError> violation() {
        return Optional.ofNullable(broken);
    }

    /** @throws AssertionError with rule, seed and trace, if a rule did not hold */
    public void orThrow() {
        if (broken != null) {
            throw new AssertionError(
                    "Seed " + seed + ": " + broken.getMessage() + "\n" + String.join("\n", trace), broken);
        }
    }
}
