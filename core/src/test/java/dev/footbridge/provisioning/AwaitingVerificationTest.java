package dev.footbridge.provisioning;

import static dev.footbridge.provisioning.Given.ANNA;
import static dev.footbridge.provisioning.Given.ELSEWHERE;
import static dev.footbridge.provisioning.Given.NOON;
import static dev.footbridge.provisioning.Given.SAVED;
import static dev.footbridge.provisioning.Given.awaiting;
import static dev.footbridge.provisioning.Given.code;
import static dev.footbridge.provisioning.Given.confirm;
import static dev.footbridge.provisioning.Given.link;
import static dev.footbridge.provisioning.Given.minutes;
import static dev.footbridge.provisioning.Given.ready;
import static dev.footbridge.provisioning.Given.send;
import static dev.footbridge.provisioning.Outcome.assertLeadsTo;
import static dev.footbridge.provisioning.Outcome.assertNothingToDo;
import static dev.footbridge.provisioning.Outcome.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.audit.AddressEvent.AddressCleared;
import dev.footbridge.audit.AddressEvent.AddressSaved;
import dev.footbridge.audit.AddressEvent.AddressVerified;
import dev.footbridge.audit.AddressEvent.ChallengeCancelled;
import dev.footbridge.audit.AddressEvent.ChallengeExpired;
import dev.footbridge.audit.AddressEvent.LinkRejected;
import dev.footbridge.audit.AddressEvent.LinkSent;
import dev.footbridge.audit.UserEvent.Deactivated;
import dev.footbridge.provisioning.Command.ConfirmLink;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.Command.SendLink;
import dev.footbridge.verification.Challenge;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The column "AwaitingVerification" of the state table, but for its codes. */
class AwaitingVerificationTest {
    private final Challenge code = code(ANNA, "123456", NOON);
    private final Challenge link = link(ANNA, NOON);
    private final AwaitingVerification state = awaiting(ANNA, code, link);

    @Test
    void saving_an_address_leaves_the_challenges_alone() {
        assertLeadsTo(
                state.saveAddress(ELSEWHERE),
                new AwaitingVerification(ANNA, ImmutableList.of(code, link), 0, Origin.SELF, ELSEWHERE),
                new AddressSaved(ELSEWHERE));
    }

    @Test
    void clearing_the_saved_address_leaves_the_challenges_alone() {
        AwaitingVerification saving =
                new AwaitingVerification(ANNA, ImmutableList.of(code, link), 3, Origin.SELF, SAVED);
        AwaitingVerification cleared =
                new AwaitingVerification(ANNA, ImmutableList.of(code, link), 3, Origin.SELF, null);
        assertLeadsTo(saving.clearAddress(), cleared, new AddressCleared(SAVED));
        assertNothingToDo(cleared.clearAddress(), cleared);
    }

    @Test
    void a_new_link_replaces_the_old_one_and_keeps_live_codes_with_their_count() {
        AwaitingVerification tried =
                new AwaitingVerification(ANNA, ImmutableList.of(code, link), 3, Origin.SELF, SAVED);
        SendLink again = send(ANNA, Replace.NOTHING, minutes(1));
        assertLeadsTo(
                tried.sendLink(again),
                new AwaitingVerification(ANNA, ImmutableList.of(code, again.challenge()), 3, Origin.ADMIN, SAVED),
                new LinkSent(ANNA));
    }

    @Test
    void C2_a_link_to_another_address_kills_every_challenge() {
        SendLink other = send(ELSEWHERE, Replace.NOTHING, minutes(1));
        assertLeadsTo(
                state.sendLink(other),
                new AwaitingVerification(ELSEWHERE, ImmutableList.of(other.challenge()), 0, Origin.ADMIN, SAVED),
                new LinkSent(ELSEWHERE));
    }

    @Test
    void confirming_the_link_verifies_the_address() {
        assertLeadsTo(
                state.confirmLink(confirm(link, minutes(1))),
                new Verified(ANNA, minutes(1), new Proof(Proof.Kind.LINK, link.id()), null, SAVED),
                new AddressVerified(ANNA));
    }

    @Test
    void a_link_is_dead_at_exactly_its_expiry() {
        assertRefused(state.confirmLink(confirm(link, link.expiresAt())), Refusal.LINK_EXPIRED, state);
        assertThat(state.confirmLink(confirm(link, link.expiresAt().minusNanos(1)))
                        .next())
                .isInstanceOf(Verified.class);
    }

    @Test
    void D2_the_domain_is_judged_again_when_the_link_is_confirmed() {
        ConfirmLink confirm = new ConfirmLink(link.id(), Given.ONLY_THIRD, minutes(1));
        assertRefused(state.confirmLink(confirm), Refusal.DOMAIN_NOT_ALLOWED, state);
    }

    @Test
    void an_unknown_link_or_the_id_of_a_code_confirms_and_rejects_nothing() {
        for (UUID id : new UUID[] {new UUID(1, 2), code.id()}) {
            assertRefused(state.confirmLink(new ConfirmLink(id, Given.ALL, minutes(1))), Refusal.LINK_UNKNOWN, state);
            assertRefused(state.rejectLink(id), Refusal.LINK_UNKNOWN, state);
        }
    }

    @Test
    void rejecting_the_link_ends_the_wait_and_forgets_the_saved_address() {
        assertLeadsTo(
                state.rejectLink(link.id()),
                new Unlinked(null, UnlinkReason.REJECTED_BY_RECIPIENT),
                new LinkRejected(ANNA));
    }

    @Test
    void news_of_an_account_changes_nothing_before_the_address_is_proven() {
        assertNothingToDo(state.accountReady(ready(ANNA)), state);
        assertNothingToDo(state.accountRefused(AccountRefusal.AMBIGUOUS), state);
    }

    @Test
    void cancelling_leads_back_to_unlinked_with_the_saved_address() {
        assertLeadsTo(state.cancel(), new Unlinked(SAVED, UnlinkReason.NEVER_LINKED), new ChallengeCancelled(ANNA));
    }

    @Test
    void there_is_no_link_to_remove() {
        assertRefused(state.remove(UnlinkReason.REMOVED_BY_ADMINISTRATOR), Refusal.NOT_LINKED, state);
    }

    @Test
    void the_wait_expires_once_nothing_is_live() {
        assertNothingToDo(state.expire(code.expiresAt()), state);
        assertNothingToDo(state.expire(link.expiresAt().minusNanos(1)), state);
        assertLeadsTo(
                state.expire(link.expiresAt()),
                new Unlinked(SAVED, UnlinkReason.NEVER_LINKED),
                new ChallengeExpired(ANNA));
    }

    @Test
    void C2_deactivation_kills_the_challenges() {
        assertLeadsTo(state.deactivate(), new Unlinked(SAVED, UnlinkReason.DEACTIVATED), new Deactivated());
    }

    @Test
    void an_unproven_address_is_claimed_from_nobody() {
        assertThat(state.claimedAddresses()).isEmpty();
    }

    @Test
    void it_is_found_in_the_state_itself_and_in_the_replacement_of_a_link() {
        assertThat(state.outstanding()).contains(state);
        assertThat(Given.linkedWith(state).outstanding()).contains(state);
        assertThat(Given.linked().outstanding()).isEmpty();
        assertThat(Given.linkedWith(Given.verified(ELSEWHERE)).outstanding()).isEmpty();
        assertThat(Unlinked.fresh().outstanding()).isEmpty();
    }

    @Test
    void C1_a_link_to_another_address_begins_a_count_of_its_own() {
        AwaitingVerification tried = new AwaitingVerification(ANNA, ImmutableList.of(code), 2, Origin.SELF, null);
        AwaitingVerification next = (AwaitingVerification)
                tried.sendLink(send(ELSEWHERE, Replace.NOTHING, minutes(1))).next();
        assertThat(next.wrongTries()).isZero();
    }
}
