package dev.footbridge.provisioning;

import static dev.footbridge.provisioning.Given.ACCOUNT;
import static dev.footbridge.provisioning.Given.ANNA;
import static dev.footbridge.provisioning.Given.ELSEWHERE;
import static dev.footbridge.provisioning.Given.NOON;
import static dev.footbridge.provisioning.Given.SAVED;
import static dev.footbridge.provisioning.Given.confirm;
import static dev.footbridge.provisioning.Given.link;
import static dev.footbridge.provisioning.Given.minutes;
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
import dev.footbridge.audit.AddressEvent;
import dev.footbridge.audit.AddressEvent.CodeSent;
import dev.footbridge.audit.AddressEvent.LinkRemoved;
import dev.footbridge.audit.AddressEvent.LinkSent;
import dev.footbridge.audit.UserEvent.AccountRefused;
import dev.footbridge.audit.UserEvent.Deactivated;
import dev.footbridge.provisioning.Command.AccountReady;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.Command.RequestCode;
import dev.footbridge.provisioning.Command.SendLink;
import org.junit.jupiter.api.Test;

/** The column "Verified" of the state table. */
class VerifiedTest {
    private final Verified state = Given.verified(ANNA);
    private final Verified stuck = new Verified(ANNA, NOON, state.proof(), AccountRefusal.EXISTING_UNVERIFIED, SAVED);

    @Test
    void no_address_is_saved_and_no_code_taken_any_more() {
        assertRefused(state.saveAddress(ELSEWHERE), Refusal.ALREADY_LINKED, state);
        assertRefused(state.clearAddress(), Refusal.ALREADY_LINKED, state);
        assertRefused(state.submitCode(type("123456", NOON)), Refusal.ALREADY_LINKED, state);
    }

    @Test
    void a_code_is_refused_while_the_account_is_on_its_way() {
        assertRefused(state.requestCode(request(ELSEWHERE, "123456", NOON)), Refusal.ALREADY_LINKED, state);
    }

    @Test
    void a_code_starts_over_after_the_account_was_refused() {
        RequestCode command = request(ELSEWHERE, "123456", minutes(1));
        assertLeadsTo(
                stuck.requestCode(command),
                new AwaitingVerification(ELSEWHERE, ImmutableList.of(command.challenge()), 0, Origin.SELF, SAVED),
                new LinkRemoved(ANNA),
                new CodeSent(ELSEWHERE));
    }

    @Test
    void a_link_starts_over_at_any_time() {
        SendLink command = send(ELSEWHERE, Replace.NOTHING, minutes(1));
        assertLeadsTo(
                state.sendLink(command),
                new AwaitingVerification(ELSEWHERE, ImmutableList.of(command.challenge()), 0, Origin.ADMIN, SAVED),
                new LinkRemoved(ANNA),
                new LinkSent(ELSEWHERE));
    }

    @Test
    void a_second_visit_to_the_link_that_proved_the_address_is_harmless() {
        assertNothingToDo(state.confirmLink(confirm(link(ANNA, NOON), minutes(1))), state);
        assertRefused(state.confirmLink(confirm(link(ELSEWHERE, NOON), NOON)), Refusal.LINK_UNKNOWN, state);
    }

    @Test
    void the_link_cannot_be_rejected_any_more() {
        assertRefused(state.rejectLink(link(ANNA, NOON).id()), Refusal.LINK_UNKNOWN, state);
    }

    @Test
    void the_account_of_the_proven_address_makes_the_link() {
        assertLeadsTo(
                state.accountReady(new AccountReady(ANNA, ACCOUNT, minutes(1))),
                new Linked(ANNA, ACCOUNT, minutes(1), state.proof(), null),
                new AddressEvent.Linked(ANNA));
    }

    @Test
    void a_late_account_of_another_address_changes_nothing() {
        assertNothingToDo(state.accountReady(ready(ELSEWHERE)), state);
    }

    @Test
    void a_refused_account_is_kept_with_its_reason_and_may_still_come_right() {
        assertLeadsTo(
                state.accountRefused(AccountRefusal.EXISTING_UNVERIFIED),
                stuck,
                new AccountRefused(AccountRefusal.EXISTING_UNVERIFIED));
        assertThat(stuck.accountReady(ready(ANNA)).next()).isInstanceOf(Linked.class);
    }

    @Test
    void cancel_and_remove_lead_to_unlinked() {
        assertLeadsTo(state.cancel(), new Unlinked(SAVED, UnlinkReason.NEVER_LINKED), new LinkRemoved(ANNA));
        assertLeadsTo(
                state.remove(UnlinkReason.EMPLOYMENT_ENDED),
                new Unlinked(SAVED, UnlinkReason.EMPLOYMENT_ENDED),
                new LinkRemoved(ANNA));
    }

    @Test
    void a_proof_does_not_expire() {
        assertNothingToDo(state.expire(NOON.plusSeconds(1_000_000_000)), state);
    }

    @Test
    void deactivation_gives_the_proof_up() {
        assertLeadsTo(state.deactivate(), new Unlinked(SAVED, UnlinkReason.DEACTIVATED), new Deactivated());
    }

    @Test
    void a_proven_address_is_claimed() {
        assertThat(state.claimedAddresses()).containsExactly(ANNA);
    }
}
