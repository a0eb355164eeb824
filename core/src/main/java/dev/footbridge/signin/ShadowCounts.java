package dev.footbridge.signin;

import com.google.common.collect.ImmutableMap;
import java.util.function.ToIntFunction;

/**
 * What sign-ins before activation would have met after it (P12). A person counts once, with the verdict of the latest
 * sign-in.
 *
 * @param signIns how many there were, whoever it was
 * @param byRule people by the rule that would have decided
 */
public record ShadowCounts(int signIns, ImmutableMap<SignInRule, Tally> byRule) {

    /**
     * @param people how many met the rule
     * @param unsettled those of them who are active and have no link now
     */
    public record Tally(int people, int unsettled) {
        public Tally {
            if (unsettled < 0 || unsettled > people) {
                throw new IllegalArgumentException("Who is not settled is one of the people");
            }
        }
    }

    private static final Tally NOBODY = new Tally(0, 0);

    public Tally of(SignInRule rule) {
        return byRule.getOrDefault(rule, NOBODY);
    }

    /** Everybody who signed in. */
    public int people() {
        return byRule.values().stream().mapToInt(Tally::people).sum();
    }

    /** Those who would have been refused then, and would be now. */
    public int refused() {
        return overRefusals(Tally::unsettled);
    }

    /** Those who would have been refused then, and have since been linked, or left. */
    public int settledSince() {
        return overRefusals(tally -> tally.people() - tally.unsettled());
    }

    private int overRefusals(ToIntFunction<Tally> number) {
        return byRule.entrySet().stream()
                .filter(entry -> !entry.getKey().allows())
                .mapToInt(entry -> number.applyAsInt(entry.getValue()))
                .sum();
    }
}
