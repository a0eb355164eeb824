package dev.footbridge.provisioning;

import static dev.footbridge.provisioning.Given.ANNA;
import static dev.footbridge.provisioning.Given.ELSEWHERE;
import static dev.footbridge.provisioning.Given.NOON;
import static dev.footbridge.provisioning.Given.linked;
import static dev.footbridge.provisioning.Given.linkedWith;
import static dev.footbridge.provisioning.Given.provisioning;
import static dev.footbridge.provisioning.Given.ready;
import static dev.footbridge.provisioning.Given.send;
import static dev.footbridge.provisioning.Given.verified;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.provisioning.Command.Replace;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** When everything issued before becomes void. */
class EpochTest {
    private static long raised(ProvisioningState state, Function<ProvisioningState, Decision> command) {
        Provisioning.Step step = provisioning(state).decide(command);
        return step.after().epoch() - step.before().epoch();
    }

    @Test
    void removal_raises_the_epoch() {
        assertThat(raised(linked(), s -> s.remove(UnlinkReason.REMOVED_BY_ADMINISTRATOR)))
                .isEqualTo(1);
        assertThat(raised(verified(ANNA), ProvisioningState::cancel)).isEqualTo(1);
        assertThat(raised(linked(), s -> s.sendLink(send(ELSEWHERE, Replace.END_NOW, NOON))))
                .isEqualTo(1);
    }

    @Test
    void replacement_raises_the_epoch() {
        assertThat(raised(linkedWith(verified(ELSEWHERE)), s -> s.accountReady(ready(ELSEWHERE))))
                .isEqualTo(1);
    }

    @Test
    void deactivation_raises_the_epoch_where_something_is_outstanding() {
        assertThat(raised(Given.awaiting(ANNA, Given.link(ANNA, NOON)), ProvisioningState::deactivate))
                .isEqualTo(1);
        assertThat(raised(verified(ANNA), ProvisioningState::deactivate)).isEqualTo(1);
        assertThat(raised(linkedWith(verified(ELSEWHERE)), ProvisioningState::deactivate))
                .isEqualTo(1);
    }

    @Test
    void an_ordinary_step_leaves_the_epoch_alone() {
        assertThat(raised(verified(ANNA), s -> s.accountReady(ready(ANNA)))).isZero();
        assertThat(raised(Unlinked.fresh(), s -> s.saveAddress(ANNA))).isZero();
        assertThat(raised(Unlinked.fresh(), s -> s.sendLink(send(ANNA, Replace.NOTHING, NOON))))
                .isZero();
        assertThat(raised(linked(), s -> s.sendLink(send(ELSEWHERE, Replace.KEEP_UNTIL_PROVEN, NOON))))
                .isZero();
    }

    @Test
    void a_step_that_changes_nothing_need_not_be_written() {
        assertThat(provisioning(linked()).decide(ProvisioningState::deactivate).changesAnything())
                .isFalse();
        assertThat(provisioning(linked()).decide(ProvisioningState::cancel).changesAnything())
                .isFalse();
        assertThat(provisioning(Unlinked.fresh())
                        .decide(s -> s.saveAddress(ANNA))
                        .changesAnything())
                .isTrue();
    }
}
