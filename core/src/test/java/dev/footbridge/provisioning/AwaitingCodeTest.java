package dev.footbridge.provisioning;

import static dev.footbridge.provisioning.Given.ANNA;
import static dev.footbridge.provisioning.Given.ELSEWHERE;
import static dev.footbridge.provisioning.Given.NOON;
import static dev.footbridge.provisioning.Given.SAVED;
import static dev.footbridge.provisioning.Given.awaiting;
import static dev.footbridge.provisioning.Given.code;
import static dev.footbridge.provisioning.Given.link;
import static dev.footbridge.provisioning.Given.minutes;
import static dev.footbridge.provisioning.Given.request;
import static dev.footbridge.provisioning.Given.type;
import static dev.footbridge.provisioning.Outcome.assertLeadsTo;
import static dev.footbridge.provisioning.Outcome.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.AddressEvent.AddressVerified;
import dev.footbridge.audit.AddressEvent.CodeSent;
import dev.footbridge.audit.UserEvent.WrongCode;
import dev.footbridge.provisioning.Command.RequestCode;
import dev.footbridge.verification.Challenge;
import org.junit.jupiter.api.Test;

/** Codes that are waited for: asking again and typing them. */
class AwaitingCodeTest {
    private final Challenge first = code(ANNA, "111111", NOON);
    private final AwaitingVerification state = awaiting(ANNA, first);

    private static AwaitingVerification next(Decision decision) {
        assertThat(decision.next()).isInstanceOf(AwaitingVerification.class);
        return (AwaitingVerification) decision.next();
    }

    private static AwaitingVerification afterWrongTries(AwaitingVerification start, int tries) {
        AwaitingVerification now = start;
        for (int i = 0; i < tries; i++) {
            now = next(now.submitCode(type("000000", minutes(1))));
        }
        return now;
    }

    @Test
    void the_right_code_verifies_the_address() {
        assertLeadsTo(
                state.submitCode(type("111111", minutes(1))),
                new Verified(ANNA, minutes(1), new Proof(Proof.Kind.CODE, first.id()), null, SAVED),
                new AddressVerified(ANNA));
    }

    @Test
    void C3_two_codes_are_live_and_either_verifies() {
        AwaitingVerification both = next(state.requestCode(request(ANNA, "222222", minutes(1))));
        assertThat(both.liveCodes(minutes(2))).hasSize(2);
        assertThat(both.newest().sentAt()).isEqualTo(minutes(1));
        for (String digits : new String[] {"111111", "222222"}) {
            assertThat(both.submitCode(type(digits, minutes(2))).next()).isInstanceOf(Verified.class);
        }
    }

    @Test
    void C3_each_code_keeps_its_own_lifetime() {
        AwaitingVerification both = next(state.requestCode(request(ANNA, "222222", minutes(1))));
        assertThat(both.submitCode(type("111111", first.expiresAt())).refusal()).isEqualTo(Refused.wrongCode(4));
        assertThat(both.submitCode(type("222222", first.expiresAt())).refusal()).isNull();
    }

    @Test
    void C3_a_third_code_drops_the_oldest() {
        AwaitingVerification three = next(next(state.requestCode(request(ANNA, "222222", minutes(1))))
                .requestCode(request(ANNA, "333333", minutes(2))));
        assertThat(three.liveCodes(minutes(3))).hasSize(2).doesNotContain(first);
        assertThat(three.submitCode(type("111111", minutes(3))).refusal()).isEqualTo(Refused.wrongCode(4));
    }

    @Test
    void C3_two_live_codes_share_one_count() {
        AwaitingVerification tried = afterWrongTries(state, 3);
        AwaitingVerification both = next(tried.requestCode(request(ANNA, "222222", minutes(1))));
        assertThat(both.wrongTries()).isEqualTo(3);
        assertThat(both.submitCode(type("000000", minutes(2))).refusal()).isEqualTo(Refused.wrongCode(1));
    }

    @Test
    void C1_a_wrong_code_costs_a_try() {
        Decision wrong = state.submitCode(type("000000", minutes(1)));
        assertThat(wrong.refusal()).isEqualTo(Refused.wrongCode(4));
        assertThat(wrong.events()).containsExactly(new WrongCode(4));
        assertThat(wrong.next())
                .isEqualTo(new AwaitingVerification(ANNA, ImmutableList.of(first), 1, Origin.SELF, SAVED));
    }

    @Test
    void C1_the_fifth_wrong_code_is_one_too_many_and_still_counted() {
        AwaitingVerification four = afterWrongTries(state, 4);
        Decision fifth = four.submitCode(type("000000", minutes(1)));
        assertThat(fifth.refusal()).isEqualTo(Refused.of(Refusal.TOO_MANY_TRIES));
        assertThat(next(fifth).wrongTries()).isEqualTo(5);
        assertThat(fifth.events()).containsExactly(new WrongCode(0));
    }

    @Test
    void C1_the_right_code_still_verifies_at_the_fifth_try() {
        assertThat(afterWrongTries(state, 4)
                        .submitCode(type("111111", minutes(1)))
                        .next())
                .isInstanceOf(Verified.class);
    }

    @Test
    void C1_after_five_wrong_codes_the_right_one_is_refused_as_well() {
        AwaitingVerification spent = afterWrongTries(state, 5);
        assertRefused(spent.submitCode(type("111111", minutes(1))), Refusal.TOO_MANY_TRIES, spent);
    }

    @Test
    void C1_a_new_code_after_a_spent_count_starts_anew_and_revives_nothing() {
        AwaitingVerification spent = afterWrongTries(state, 5);
        RequestCode again = request(ANNA, "222222", minutes(2));
        assertThat(spent.requestCode(again).next())
                .isEqualTo(new AwaitingVerification(ANNA, ImmutableList.of(again.challenge()), 0, Origin.SELF, SAVED));
    }

    @Test
    void a_link_beside_a_spent_count_does_not_reset_it() {
        AwaitingVerification spent = afterWrongTries(state, 5);
        AwaitingVerification sent = next(spent.sendLink(Given.send(ANNA, Command.Replace.NOTHING, minutes(2))));
        assertThat(sent.submitCode(type("111111", minutes(3))).refusal()).isEqualTo(Refused.of(Refusal.TOO_MANY_TRIES));
    }

    @Test
    void a_code_is_dead_at_exactly_its_expiry() {
        assertRefused(state.submitCode(type("111111", first.expiresAt())), Refusal.CODE_EXPIRED, state);
        assertThat(state.submitCode(type("111111", first.expiresAt().minusNanos(1)))
                        .next())
                .isInstanceOf(Verified.class);
    }

    @Test
    void an_expired_code_costs_no_try_and_a_new_one_starts_the_count_anew() {
        AwaitingVerification tried = afterWrongTries(state, 4);
        assertRefused(tried.submitCode(type("000000", first.expiresAt())), Refusal.CODE_EXPIRED, tried);
        assertThat(next(tried.requestCode(request(ANNA, "222222", first.expiresAt())))
                        .wrongTries())
                .isZero();
    }

    @Test
    void C2_asking_for_another_address_kills_the_codes_of_the_former() {
        RequestCode other = request(ELSEWHERE, "222222", minutes(1));
        Decision asked = afterWrongTries(state, 2).requestCode(other);
        assertLeadsTo(
                asked,
                new AwaitingVerification(ELSEWHERE, ImmutableList.of(other.challenge()), 0, Origin.SELF, SAVED),
                new CodeSent(ELSEWHERE));
        assertThat(next(asked).submitCode(type("111111", minutes(2))).refusal()).isEqualTo(Refused.wrongCode(4));
    }

    @Test
    void C2_asking_for_another_address_kills_the_link_too() {
        Challenge link = link(ANNA, NOON);
        AwaitingVerification moved =
                next(awaiting(ANNA, first, link).requestCode(request(ELSEWHERE, "222222", minutes(1))));
        assertThat(moved.link(link.id())).isEmpty();
    }

    @Test
    void asking_for_a_code_keeps_the_administrators_link() {
        Challenge link = link(ANNA, NOON);
        AwaitingVerification both = next(awaiting(ANNA, link).requestCode(request(ANNA, "222222", minutes(1))));
        assertThat(both.link(link.id())).contains(link);
        assertThat(both.liveCodes(minutes(1))).hasSize(1);
    }

    @Test
    void D2_the_domain_is_judged_again_when_the_code_is_typed_and_no_try_is_lost() {
        for (String digits : new String[] {"111111", "000000"}) {
            assertRefused(
                    state.submitCode(type(digits, Given.ONLY_THIRD, minutes(1))), Refusal.DOMAIN_NOT_ALLOWED, state);
        }
    }

    @Test
    void a_link_alone_leaves_no_code_to_type() {
        AwaitingVerification linkOnly = awaiting(ANNA, link(ANNA, NOON));
        assertRefused(linkOnly.submitCode(type("token", minutes(1))), Refusal.CODE_EXPIRED, linkOnly);
    }
}
