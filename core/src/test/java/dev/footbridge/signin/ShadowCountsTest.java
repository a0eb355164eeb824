package dev.footbridge.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import dev.footbridge.signin.ShadowCounts.Tally;
import org.junit.jupiter.api.Test;

class ShadowCountsTest {
    private final ShadowCounts counts = new ShadowCounts(
            100,
            ImmutableMap.of(
                    SignInRule.LINKED,
                    new Tally(50, 3),
                    SignInRule.UNLINKED,
                    new Tally(20, 12),
                    SignInRule.INTERNAL_USER_HAS_NO_SESSION,
                    new Tally(2, 2)));

    @Test
    void P12_only_refusals_refuse_and_only_those_who_are_not_settled() {
        assertThat(counts.people()).isEqualTo(72);
        assertThat(counts.refused()).isEqualTo(14);
        assertThat(counts.settledSince()).isEqualTo(8);
    }

    @Test
    void a_rule_that_nobody_met_has_nobody() {
        assertThat(counts.of(SignInRule.UNLINKED)).isEqualTo(new Tally(20, 12));
        assertThat(counts.of(SignInRule.BREAK_GLASS)).isEqualTo(new Tally(0, 0));
    }

    @Test
    void a_rule_is_found_by_its_name_alone() {
        assertThat(SignInRule.named("UNLINKED")).contains(SignInRule.UNLINKED);
        assertThat(SignInRule.named("unlinked")).isEmpty();
    }

    @Test
    void who_is_not_settled_is_one_of_the_people() {
        assertThat(new Tally(1, 1).unsettled()).isEqualTo(1);
        assertThatThrownBy(() -> new Tally(1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tally(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
