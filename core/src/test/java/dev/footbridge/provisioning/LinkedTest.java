package dev.footbridge.provisioning;

import static dev.footbridge.provisioning.Given.ANNA;
import static dev.footbridge.provisioning.Given.ELSEWHERE;
import static dev.footbridge.provisioning.Given.NOON;
import static dev.footbridge.provisioning.Given.confirm;
import static dev.footbridge.provisioning.Given.link;
import static dev.footbridge.provisioning.Given.linkedWith;
import static dev.footbridge.provisioning.Given.ready;
import static dev.footbridge.provisioning.Given.request;
import static dev.footbridge.provisioning.Given.send;
import static dev.footbridge.provisioning.Given.type;
import static dev.footbridge.provisioning.Outcome.assertLeadsTo;
import static dev.footbridge.provisioning.Outcome.assertNothingToDo;
import static dev.footbridge.provisioning.Outcome.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.audit.AddressEvent.LinkRemoved;
import dev.footbridge.audit.AddressEvent.LinkSent;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.Command.SendLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The column "Linked" of the state table, without a replacement. */
class LinkedTest {
    private final Linked state = Given.linked();

    @Test
    void no_address_is_saved_no_code_sent_and_no_code_taken() {
        assertRefused(state.saveAddress(ELSEWHERE), Refusal.ALREADY_LINKED, state);
        assertRefused(state.clearAddress(), Refusal.ALREADY_LINKED, state);
        assertRefused(state.requestCode(request(ELSEWHERE, "123456", NOON)), Refusal.ALREADY_LINKED, state);
        assertRefused(state.submitCode(type("123456", NOON)), Refusal.ALREADY_LINKED, state);
    }

    @Test
    void a_link_that_would_replace_nothing_is_refused() {
        assertRefused(state.sendLink(send(ELSEWHERE, Replace.NOTHING, NOON)), Refusal.ALREADY_LINKED, state);
    }

    @Test
    void A3_keep_until_proven_leaves_the_present_link_working() {
        SendLink command = send(ELSEWHERE, Replace.KEEP_UNTIL_PROVEN, NOON);
        AwaitingVerification replacement =
                new AwaitingVerification(ELSEWHERE, ImmutableList.of(command.challenge()), 0, Origin.ADMIN, null);
        assertLeadsTo(state.sendLink(command), linkedWith(replacement), new LinkSent(ELSEWHERE));
    }

    @Test
    void A3_end_now_ends_the_present_link_at_once() {
        SendLink command = send(ELSEWHERE, Replace.END_NOW, NOON);
        assertLeadsTo(
                state.sendLink(command),
                new AwaitingVerification(ELSEWHERE, ImmutableList.of(command.challenge()), 0, Origin.ADMIN, null),
                new LinkRemoved(ANNA),
                new LinkSent(ELSEWHERE));
    }

    @Test
    void C8_a_second_visit_to_its_own_link_is_harmless_and_another_link_unknown() {
        assertNothingToDo(state.confirmLink(confirm(link(ANNA, NOON), NOON)), state);
        assertRefused(state.confirmLink(confirm(link(ELSEWHERE, NOON), NOON)), Refusal.LINK_UNKNOWN, state);
        assertRefused(state.rejectLink(link(ANNA, NOON).id()), Refusal.LINK_UNKNOWN, state);
    }

    @Test
    void news_of_an_account_changes_nothing() {
        assertNothingToDo(state.accountReady(ready(ANNA)), state);
        assertNothingToDo(state.accountReady(ready(ELSEWHERE)), state);
        assertNothingToDo(state.accountRefused(AccountRefusal.AMBIGUOUS), state);
    }

    @Test
    void there_is_nothing_to_cancel_or_to_expire() {
        assertRefused(state.cancel(), Refusal.NOT_FOUND, state);
        assertNothingToDo(state.expire(NOON.plusSeconds(1_000_000_000)), state);
    }

    @ParameterizedTest
    @EnumSource(UnlinkReason.class)
    void A2_removal_ends_the_link_with_its_reason(UnlinkReason reason) {
        assertLeadsTo(state.remove(reason), new Unlinked(null, reason), new LinkRemoved(ANNA));
    }

    @Test
    void X2_deactivation_leaves_the_link_to_the_leavers_job() {
        assertNothingToDo(state.deactivate(), state);
    }

    @Test
    void it_claims_its_address_and_saves_none() {
        assertThat(state.claimedAddresses()).containsExactly(ANNA);
        assertThat(state.savedAddress()).isNull();
    }
}
