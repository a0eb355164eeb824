package dev.footbridge.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.AddressFault;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RefusedTest {
    @Test
    void C10_a_refusal_carries_what_the_caller_can_do_about_it() {
        assertThat(Refused.of(Refusal.NOT_LINKED)).isEqualTo(new Refused(Refusal.NOT_LINKED, null, null, null));
        assertThat(Refused.wrongCode(4)).isEqualTo(new Refused(Refusal.WRONG_CODE, 4, null, null));
        assertThat(Refused.until(Refusal.COOLDOWN, Duration.ofSeconds(30)))
                .isEqualTo(new Refused(Refusal.COOLDOWN, null, Duration.ofSeconds(30), null));
        assertThat(Refused.invalidAddress(AddressFault.LIST))
                .isEqualTo(new Refused(Refusal.INVALID_ADDRESS, null, null, AddressFault.LIST));
    }
}
