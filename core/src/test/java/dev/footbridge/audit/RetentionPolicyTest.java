package dev.footbridge.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetentionPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");

    @Test
    void O1_sign_ins_are_told_for_90_days() {
        assertThat(RetentionPolicy.standard().signInsSince(NOW)).isEqualTo("2026-08-25T07:00:00Z");
    }

    @Test
    void no_less_than_a_day_is_kept() {
        assertThat(new RetentionPolicy(1).signInsSince(NOW)).isEqualTo("2026-11-22T07:00:00Z");
        assertThatIllegalArgumentException().isThrownBy(() -> new RetentionPolicy(0));
    }
}
