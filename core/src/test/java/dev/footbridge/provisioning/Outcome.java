package dev.footbridge.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.audit.Event;

/** What a test says about a decision, in one line. */
final class Outcome {
    private Outcome() {}

    static void assertRefused(Decision decision, Refusal why, ProvisioningState same) {
        assertThat(decision.refusal()).isEqualTo(Refused.of(why));
        assertThat(decision.next()).isEqualTo(same);
        assertThat(decision.events()).isEmpty();
    }

    static void assertNothingToDo(Decision decision, ProvisioningState same) {
        assertThat(decision).isEqualTo(Decision.nothingToDo(same));
    }

    static void assertLeadsTo(Decision decision, ProvisioningState next, Event... events) {
        assertThat(decision.refusal()).isNull();
        assertThat(decision.next()).isEqualTo(next);
        assertThat(decision.events()).containsExactly(events);
    }
}
