package dev.footbridge.provisioning;

import static dev.footbridge.provisioning.Given.ANNA;
import static dev.footbridge.provisioning.Given.ELSEWHERE;
import static dev.footbridge.provisioning.Given.NOON;
import static dev.footbridge.provisioning.Given.SECOND_ACCOUNT;
import static dev.footbridge.provisioning.Given.awaiting;
import static dev.footbridge.provisioning.Given.code;
import static dev.footbridge.provisioning.Given.confirm;
import static dev.footbridge.provisioning.Given.link;
import static dev.footbridge.provisioning.Given.linked;
import static dev.footbridge.provisioning.Given.linkedWith;
import static dev.footbridge.provisioning.Given.minutes;
import static dev.footbridge.provisioning.Given.ready;
import static dev.footbridge.provisioning.Given.send;
import static dev.footbridge.provisioning.Given.type;
import static dev.footbridge.provisioning.Given.verified;
import static dev.footbridge.provisioning.Outcome.assertLeadsTo;
import static dev.footbridge.provisioning.Outcome.assertNothingToDo;
import static dev.footbridge.provisioning.Outcome.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.account.AccountRefusal;
import dev.footbridge.audit.AddressEvent.ChallengeCancelled;
import dev.footbridge.audit.AddressEvent.ChallengeExpired;
import dev.footbridge.audit.AddressEvent.LinkRejected;
import dev.footbridge.audit.AddressEvent.LinkRemoved;
import dev.footbridge.audit.AddressEvent.LinkReplaced;
import dev.footbridge.audit.UserEvent.AccountRefused;
import dev.footbridge.audit.UserEvent.Deactivated;
import dev.footbridge.provisioning.Command.AccountReady;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.verification.Challenge;
import org.junit.jupiter.api.Test;

/** The column "Linked" of the state table, with a new address on its way (A3). */
class ReplacementTest {
    private final Challenge link = link(ELSEWHERE, NOON);
    private final Linked waiting = linkedWith(awaiting(ELSEWHERE, link, code(ELSEWHERE, "123456", NOON)));
    private final Linked proven = linkedWith(verified(ELSEWHERE));

    @Test
    void the_right_code_proves_the_new_address_while_the_link_works_on() {
        Decision decision = waiting.submitCode(type("123456", minutes(1)));
        assertThat(decision.refusal()).isNull();
        Linked next = (Linked) decision.next();
        assertThat(next.account()).isEqualTo(linked().account());
        assertThat(next.address()).isEqualTo(ANNA);
        assertThat(next.replacement()).isInstanceOf(Verified.class);
    }

    @Test
    void a_wrong_code_is_counted_on_the_replacement() {
        Decision decision = waiting.submitCode(type("000000", minutes(1)));
        assertThat(decision.refusal()).isEqualTo(Refused.wrongCode(4));
        assertThat(decision.next().outstanding().orElseThrow().wrongTries()).isEqualTo(1);
    }

    @Test
    void the_replacements_link_is_confirmed_and_its_own_old_link_stays_harmless() {
        Decision confirmed = waiting.confirmLink(confirm(link, minutes(1)));
        assertThat(confirmed.refusal()).isNull();
        assertThat(((Linked) confirmed.next()).replacement()).isInstanceOf(Verified.class);
        assertNothingToDo(waiting.confirmLink(confirm(link(ANNA, NOON), minutes(1))), waiting);
        assertRefused(waiting.confirmLink(confirm(link(ANNA, minutes(9)), NOON)), Refusal.LINK_UNKNOWN, waiting);
    }

    @Test
    void rejecting_the_replacements_link_drops_it_and_keeps_the_link() {
        assertLeadsTo(waiting.rejectLink(link.id()), linked(), new LinkRejected(ELSEWHERE));
    }

    @Test
    void the_account_of_the_proven_replacement_takes_over() {
        assertLeadsTo(
                proven.accountReady(new AccountReady(ELSEWHERE, SECOND_ACCOUNT, minutes(2))),
                new Linked(
                        ELSEWHERE,
                        SECOND_ACCOUNT,
                        minutes(2),
                        verified(ELSEWHERE).proof(),
                        null),
                new LinkReplaced(ELSEWHERE));
    }

    @Test
    void an_account_of_another_address_or_before_the_proof_changes_nothing() {
        assertNothingToDo(proven.accountReady(ready(ANNA)), proven);
        assertNothingToDo(waiting.accountReady(ready(ELSEWHERE)), waiting);
    }

    @Test
    void a_refused_account_is_kept_on_the_replacement() {
        Decision decision = proven.accountRefused(AccountRefusal.AMBIGUOUS);
        Pending replacement = ((Linked) decision.next()).replacement();
        assertThat(replacement).isInstanceOf(Verified.class);
        assertThat(((Verified) replacement).refusal()).isEqualTo(AccountRefusal.AMBIGUOUS);
        assertThat(decision.events()).containsExactly(new AccountRefused(AccountRefusal.AMBIGUOUS));
    }

    @Test
    void cancelling_drops_the_replacement_and_keeps_the_link() {
        assertLeadsTo(waiting.cancel(), linked(), new ChallengeCancelled(ELSEWHERE));
        assertLeadsTo(proven.cancel(), linked(), new ChallengeCancelled(ELSEWHERE));
    }

    @Test
    void a_dead_replacement_expires_and_the_link_stays() {
        assertNothingToDo(waiting.expire(link.expiresAt().minusNanos(1)), waiting);
        assertLeadsTo(waiting.expire(link.expiresAt()), linked(), new ChallengeExpired(ELSEWHERE));
        assertNothingToDo(proven.expire(link.expiresAt()), proven);
    }

    @Test
    void C2_deactivation_drops_the_replacement_and_keeps_the_link() {
        assertLeadsTo(waiting.deactivate(), linked(), new Deactivated());
        assertLeadsTo(proven.deactivate(), linked(), new Deactivated());
    }

    @Test
    void removal_ends_the_link_and_the_replacement() {
        assertLeadsTo(
                proven.remove(UnlinkReason.REMOVED_BY_ADMINISTRATOR),
                new Unlinked(null, UnlinkReason.REMOVED_BY_ADMINISTRATOR),
                new LinkRemoved(ANNA));
    }

    @Test
    void end_now_gives_up_link_and_replacement_for_the_new_address() {
        Decision decision = proven.sendLink(send(ANNA, Replace.END_NOW, minutes(1)));
        AwaitingVerification next = (AwaitingVerification) decision.next();
        assertThat(next.address()).isEqualTo(ANNA);
        assertThat(next.challenges()).hasSize(1);
    }

    @Test
    void a_second_link_to_the_same_new_address_takes_the_place_of_the_first() {
        Linked next = (Linked) waiting.sendLink(send(ELSEWHERE, Replace.KEEP_UNTIL_PROVEN, minutes(1)))
                .next();
        AwaitingVerification replacement = next.outstanding().orElseThrow();
        assertThat(replacement.link(link.id())).isEmpty();
        assertThat(replacement.newest().sentAt()).isEqualTo(minutes(1));
    }

    @Test
    void the_new_address_is_claimed_only_once_it_is_proven() {
        assertThat(waiting.claimedAddresses()).containsExactly(ANNA);
        assertThat(proven.claimedAddresses()).containsExactlyInAnyOrder(ANNA, ELSEWHERE);
    }

    @Test
    void A3_a_second_link_to_the_new_address_keeps_its_code_alive() {
        Linked next = (Linked) waiting.sendLink(send(ELSEWHERE, Replace.KEEP_UNTIL_PROVEN, minutes(1)))
                .next();
        assertThat(next.submitCode(type("123456", minutes(2))).refusal()).isNull();
    }
}
