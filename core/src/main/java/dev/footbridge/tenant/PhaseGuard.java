package dev.footbridge.tenant;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.Predicate;

/** What must hold before a tenant is activated (P8), and what had better. The stated number is a guard of its own kind. */
public enum PhaseGuard {
    /** An active administrator who may provision others is linked and has signed in through the identity provider. */
    ADMINISTRATOR_LINKED(true, facts -> facts.administratorsReady() >= 1),
    /** The acting administrator went to the identity provider and back within the last 15 minutes. */
    ROUND_TRIP_PROVED(true, GuardFacts::roundTripProved),
    /** The identity provider's discovery document answers. */
    DISCOVERY_ANSWERS(true, GuardFacts::discoveryAnswers),
    /** A second administrator can help when the first is away. */
    TWO_ADMINISTRATORS(false, facts -> facts.administratorsReady() >= 2),
    /** Somebody gets in when the identity provider is down (P11). */
    BREAK_GLASS_NAMED(false, GuardFacts::breakGlassNamed),
    /** Nine of ten people are linked. */
    MOST_PEOPLE_LINKED(
            false, facts -> 10L * facts.heads().lockedOut() <= facts.heads().people());

    private final boolean hard;

    @SuppressWarnings("ImmutableEnumChecker") // Lambdas that hold nothing.
    private final Predicate<GuardFacts> rule;

    PhaseGuard(boolean hard, Predicate<GuardFacts> rule) {
        this.hard = hard;
        this.rule = rule;
    }

    /** Whether the switch is refused without it; a soft one is only shown. */
    public boolean isHard() {
        return hard;
    }

    /** A guard and whether it holds at present. */
    public record Finding(PhaseGuard guard, boolean holds) {
        /** Whether it stands in the way. */
        public boolean stops() {
            return guard.isHard() && !holds;
        }
    }

    /** Every guard, in the order in which they are shown. */
    public static ImmutableList<Finding> findings(GuardFacts facts) {
        return Arrays.stream(values())
                .map(guard -> new Finding(guard, guard.rule.test(facts)))
                .collect(ImmutableList.toImmutableList());
    }
}
