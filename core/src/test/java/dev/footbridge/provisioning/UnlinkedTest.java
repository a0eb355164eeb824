package dev.footbridge.provisioning;

import static dev.footbridge.provisioning.Given.ANNA;
import static dev.footbridge.provisioning.Given.ELSEWHERE;
import static dev.footbridge.provisioning.Given.NOON;
import static dev.footbridge.provisioning.Given.SAVED;
import static dev.footbridge.provisioning.Given.confirm;
import static dev.footbridge.provisioning.Given.link;
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
import dev.footbridge.audit.AddressEvent.AddressCleared;
import dev.footbridge.audit.AddressEvent.AddressSaved;
import dev.footbridge.audit.AddressEvent.CodeSent;
import dev.footbridge.audit.AddressEvent.LinkSent;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.Command.RequestCode;
import dev.footbridge.provisioning.Command.SendLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The column "Unlinked" of the state table. */
class UnlinkedTest {
    private final Unlinked state = new Unlinked(SAVED, UnlinkReason.REMOVED_BY_ADMINISTRATOR);

    @Test
    void everybody_begins_unlinked_without_a_saved_address() {
        assertThat(Unlinked.fresh()).isEqualTo(new Unlinked(null, UnlinkReason.NEVER_LINKED));
        assertThat(Unlinked.fresh().claimedAddresses()).isEmpty();
    }

    @Test
    void saving_an_address_stores_it_and_keeps_the_reason() {
        assertLeadsTo(
                state.saveAddress(ELSEWHERE),
                new Unlinked(ELSEWHERE, UnlinkReason.REMOVED_BY_ADMINISTRATOR),
                new AddressSaved(ELSEWHERE));
    }

    @Test
    void clearing_an_address_forgets_it_and_keeps_the_reason() {
        Unlinked cleared = new Unlinked(null, UnlinkReason.REMOVED_BY_ADMINISTRATOR);
        assertLeadsTo(state.clearAddress(), cleared, new AddressCleared(SAVED));
        assertNothingToDo(cleared.clearAddress(), cleared);
    }

    @Test
    void requesting_a_code_waits_for_it_and_keeps_the_saved_address() {
        RequestCode command = request(ANNA, "123456", NOON);
        assertLeadsTo(
                state.requestCode(command),
                new AwaitingVerification(ANNA, ImmutableList.of(command.challenge()), 0, Origin.SELF, SAVED),
                new CodeSent(ANNA));
    }

    @ParameterizedTest
    @EnumSource(Replace.class)
    void sending_a_link_waits_for_it_whatever_would_become_of_a_link(Replace replace) {
        SendLink command = send(ANNA, replace, NOON);
        assertLeadsTo(
                state.sendLink(command),
                new AwaitingVerification(ANNA, ImmutableList.of(command.challenge()), 0, Origin.ADMIN, SAVED),
                new LinkSent(ANNA));
    }

    @Test
    void there_is_no_code_to_submit() {
        assertRefused(state.submitCode(type("123456", NOON)), Refusal.CODE_EXPIRED, state);
    }

    @Test
    void there_is_no_link_to_confirm_or_reject() {
        assertRefused(state.confirmLink(confirm(link(ANNA, NOON), NOON)), Refusal.LINK_UNKNOWN, state);
        assertRefused(state.rejectLink(link(ANNA, NOON).id()), Refusal.LINK_UNKNOWN, state);
    }

    @Test
    void late_news_of_an_account_changes_nothing() {
        assertNothingToDo(state.accountReady(ready(ANNA)), state);
        assertNothingToDo(state.accountReady(ready(SAVED)), state);
        assertNothingToDo(state.accountRefused(AccountRefusal.AMBIGUOUS), state);
    }

    @Test
    void there_is_nothing_to_cancel_and_no_link_to_remove() {
        assertRefused(state.cancel(), Refusal.NOT_FOUND, state);
        assertRefused(state.remove(UnlinkReason.EMPLOYMENT_ENDED), Refusal.NOT_LINKED, state);
    }

    @Test
    void nothing_expires_and_deactivation_changes_nothing() {
        assertNothingToDo(state.expire(NOON), state);
        assertNothingToDo(state.deactivate(), state);
    }
}
