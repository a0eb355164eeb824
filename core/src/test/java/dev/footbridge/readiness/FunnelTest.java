package dev.footbridge.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.footbridge.readiness.Funnel.Stage;
import dev.footbridge.readiness.Funnel.Step;
import org.junit.jupiter.api.Test;

class FunnelTest {
    @Test
    void P7_every_stage_tells_who_is_left_and_which_share_was_lost() {
        assertThat(new Funnel(400, 300, 200, 199).stages())
                .containsExactly(
                        new Stage(Step.ALL, 400, 0),
                        new Stage(Step.ASKED, 300, 25),
                        new Stage(Step.ANSWERED, 200, 34),
                        new Stage(Step.LINKED, 199, 1));
    }

    @Test
    void one_of_very_many_is_not_lost_unseen_and_large_numbers_do_not_overflow() {
        assertThat(new Funnel(100_000_000, 99_999_999, 0, 0).stages().stream().map(Stage::lost))
                .containsExactly(0, 1, 100, 0);
    }

    @Test
    void nobody_at_all_is_no_loss() {
        assertThat(new Funnel(0, 0, 0, 0).stages().stream().map(Stage::lost)).containsOnly(0);
    }

    @Test
    void a_step_is_never_larger_than_the_one_before() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Funnel(1, 2, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Funnel(2, 1, 2, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Funnel(2, 2, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Funnel(2, 2, 1, -1));
    }
}
