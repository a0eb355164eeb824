package dev.footbridge.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.UserEvent.Deactivated;
import org.junit.jupiter.api.Test;

class StepTest {
    private static final Provisioning BEFORE = Provisioning.fresh(Given.USER);
    private static final Provisioning AFTER =
            BEFORE.decide(state -> state.saveAddress(Given.ANNA)).after();

    @Test
    void a_new_state_or_an_event_is_something_to_write() {
        assertThat(new Provisioning.Step(BEFORE, AFTER, ImmutableList.of(), null).changesAnything())
                .isTrue();
        assertThat(new Provisioning.Step(BEFORE, BEFORE, ImmutableList.of(new Deactivated()), null).changesAnything())
                .isTrue();
        assertThat(new Provisioning.Step(BEFORE, BEFORE, ImmutableList.of(), null).changesAnything())
                .isFalse();
    }
}
