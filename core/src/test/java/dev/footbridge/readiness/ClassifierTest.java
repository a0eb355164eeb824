package dev.footbridge.readiness;

import static dev.footbridge.readiness.People.ALLOWED;
import static dev.footbridge.readiness.People.INSIDE;
import static dev.footbridge.readiness.People.OUTSIDE;
import static dev.footbridge.readiness.People.awaiting;
import static dev.footbridge.readiness.People.deactivated;
import static dev.footbridge.readiness.People.dead;
import static dev.footbridge.readiness.People.exempt;
import static dev.footbridge.readiness.People.fresh;
import static dev.footbridge.readiness.People.in;
import static dev.footbridge.readiness.People.linked;
import static dev.footbridge.readiness.People.live;
import static dev.footbridge.readiness.People.refused;
import static dev.footbridge.readiness.People.saved;
import static dev.footbridge.readiness.People.suggested;
import static dev.footbridge.readiness.People.verified;
import static dev.footbridge.verification.Challenge.Kind.CODE;
import static dev.footbridge.verification.Challenge.Kind.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.provisioning.Unlinked;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClassifierTest {
    private static final Setback[] EVERY_SETBACK = Setback.values();
    private static final Unlinked REJECTED = new Unlinked(null, UnlinkReason.REJECTED_BY_RECIPIENT);
    private static final Unlinked REMOVED = new Unlinked(INSIDE, UnlinkReason.REMOVED_BY_ADMINISTRATOR);

    private static Reason reason(UserFacts user) {
        return new Classifier(ALLOWED).classify(user).reason();
    }

    static Stream<Arguments> plainly() {
        return Stream.of(
                arguments(Reason.DEACTIVATED, deactivated(in(fresh()))),
                arguments(Reason.EXEMPT, exempt(in(fresh()))),
                arguments(Reason.LINKED, in(linked())),
                arguments(Reason.ACCOUNT_REFUSED, in(refused(AccountRefusal.AMBIGUOUS))),
                arguments(Reason.VERIFIED, in(verified(INSIDE))),
                arguments(Reason.ADDRESS_TAKEN, in(awaiting(INSIDE, live(CODE)), Setback.ADDRESS_TAKEN)),
                arguments(Reason.REJECTED, in(REJECTED)),
                arguments(Reason.NO_ADDRESS, suggested(ImmutableSet.of(), fresh())),
                arguments(Reason.DOMAIN_NOT_ALLOWED, in(saved(OUTSIDE))),
                arguments(Reason.MAIL_FAILED, in(awaiting(INSIDE, live(CODE)), Setback.MAIL_FAILED)),
                arguments(Reason.EXPIRED, in(fresh(), Setback.EXPIRED)),
                arguments(Reason.CODE_SENT, in(awaiting(INSIDE, live(CODE)))),
                arguments(Reason.LINK_SENT, in(awaiting(INSIDE, live(LINK)))),
                arguments(Reason.REMOVED, in(REMOVED)),
                arguments(Reason.ADDRESS_SAVED, in(saved(INSIDE))),
                arguments(Reason.NEVER_ASKED, in(fresh())));
    }

    @ParameterizedTest
    @MethodSource("plainly")
    void P7_every_reason_is_somebodys(Reason reason, UserFacts user) {
        assertThat(reason(user)).isEqualTo(reason);
    }

    @Test
    void no_reason_is_without_an_example() {
        assertThat(plainly().map(example -> example.get()[0])).containsExactly((Object[]) Reason.values());
    }

    /** Users to whom both reasons apply; the one that comes first in the list of reasons is to win. */
    static Stream<Arguments> twice() {
        return Stream.of(
                arguments(Reason.DEACTIVATED, Reason.EXEMPT, deactivated(exempt(in(fresh())))),
                arguments(Reason.DEACTIVATED, Reason.LINKED, deactivated(in(linked()))),
                arguments(Reason.EXEMPT, Reason.LINKED, exempt(in(linked()))),
                arguments(Reason.LINKED, Reason.ADDRESS_TAKEN, in(linked(), EVERY_SETBACK)),
                arguments(
                        Reason.ACCOUNT_REFUSED,
                        Reason.ADDRESS_TAKEN,
                        in(refused(AccountRefusal.AMBIGUOUS), EVERY_SETBACK)),
                arguments(Reason.VERIFIED, Reason.ADDRESS_TAKEN, in(verified(INSIDE), EVERY_SETBACK)),
                arguments(Reason.VERIFIED, Reason.DOMAIN_NOT_ALLOWED, in(verified(OUTSIDE))),
                arguments(
                        Reason.ADDRESS_TAKEN,
                        Reason.REJECTED,
                        suggested(ImmutableSet.of(), REJECTED, Setback.ADDRESS_TAKEN)),
                arguments(Reason.ADDRESS_TAKEN, Reason.DOMAIN_NOT_ALLOWED, in(saved(OUTSIDE), EVERY_SETBACK)),
                arguments(Reason.ADDRESS_TAKEN, Reason.EXPIRED, in(saved(INSIDE), EVERY_SETBACK)),
                arguments(
                        Reason.REJECTED,
                        Reason.NO_ADDRESS,
                        suggested(ImmutableSet.of(), REJECTED, Setback.MAIL_FAILED, Setback.EXPIRED)),
                arguments(
                        Reason.NO_ADDRESS,
                        Reason.MAIL_FAILED,
                        suggested(ImmutableSet.of(), fresh(), Setback.MAIL_FAILED, Setback.EXPIRED)),
                arguments(
                        Reason.DOMAIN_NOT_ALLOWED,
                        Reason.MAIL_FAILED,
                        in(awaiting(OUTSIDE, live(CODE)), Setback.MAIL_FAILED, Setback.EXPIRED)),
                arguments(
                        Reason.MAIL_FAILED,
                        Reason.EXPIRED,
                        in(awaiting(INSIDE, dead(LINK)), Setback.MAIL_FAILED, Setback.EXPIRED)),
                arguments(Reason.EXPIRED, Reason.REMOVED, in(REMOVED, Setback.EXPIRED)),
                arguments(Reason.EXPIRED, Reason.ADDRESS_SAVED, in(saved(INSIDE), Setback.EXPIRED)),
                arguments(Reason.REMOVED, Reason.ADDRESS_SAVED, in(REMOVED)));
    }

    @ParameterizedTest
    @MethodSource("twice")
    void of_two_reasons_the_first_wins(Reason first, Reason second, UserFacts user) {
        Situation situation = new Situation(user, ALLOWED);
        assertThat(situation.is(first)).isTrue();
        assertThat(situation.is(second)).isTrue();
        assertThat(reason(user)).isEqualTo(first);
        assertThat(first).isLessThan(second);
    }

    @ParameterizedTest
    @EnumSource
    void the_refusal_of_the_account_is_told(AccountRefusal refusal) {
        assertThat(new Classifier(ALLOWED).classify(in(refused(refusal))))
                .isEqualTo(new Classification(Reason.ACCOUNT_REFUSED, refusal));
    }

    @Test
    void the_newest_live_challenge_says_what_was_sent() {
        assertThat(reason(in(awaiting(INSIDE, live(CODE), live(LINK))))).isEqualTo(Reason.LINK_SENT);
        assertThat(reason(in(awaiting(INSIDE, live(LINK), live(CODE))))).isEqualTo(Reason.CODE_SENT);
        assertThat(reason(in(awaiting(INSIDE, live(LINK), dead(CODE))))).isEqualTo(Reason.LINK_SENT);
    }

    @Test
    void what_ran_out_is_expired_before_and_after_it_is_cleared_away() {
        assertThat(reason(in(awaiting(INSIDE, dead(LINK), dead(CODE))))).isEqualTo(Reason.EXPIRED);
        assertThat(reason(in(fresh(), Setback.EXPIRED))).isEqualTo(Reason.EXPIRED);
    }

    @Test
    void a_live_challenge_is_not_expired_whatever_an_earlier_one_met() {
        assertThat(reason(in(awaiting(INSIDE, live(CODE)), Setback.EXPIRED))).isEqualTo(Reason.CODE_SENT);
    }

    @Test
    void a_new_address_after_a_rejection_is_an_address_like_any_other() {
        assertThat(reason(in(new Unlinked(INSIDE, UnlinkReason.REJECTED_BY_RECIPIENT))))
                .isEqualTo(Reason.ADDRESS_SAVED);
    }

    @ParameterizedTest
    @EnumSource
    void only_a_link_that_once_was_is_a_removed_one(UnlinkReason why) {
        Reason expected = switch (why) {
            case NEVER_LINKED, DEACTIVATED -> Reason.NEVER_ASKED;
            case REMOVED_BY_ADMINISTRATOR, REMOVED_BY_USER, EMPLOYMENT_ENDED, ACCOUNT_GONE -> Reason.REMOVED;
            case REJECTED_BY_RECIPIENT -> Reason.REJECTED;
        };
        assertThat(reason(in(new Unlinked(null, why)))).isEqualTo(expected);
    }

    @Test
    void one_allowed_suggestion_is_enough() {
        assertThat(reason(suggested(ImmutableSet.of(OUTSIDE.domain(), INSIDE.domain()), fresh())))
                .isEqualTo(Reason.NEVER_ASKED);
        assertThat(reason(suggested(ImmutableSet.of(OUTSIDE.domain()), fresh())))
                .isEqualTo(Reason.DOMAIN_NOT_ALLOWED);
    }

    @Test
    void a_saved_address_counts_and_not_the_suggested_ones() {
        assertThat(reason(suggested(ImmutableSet.of(OUTSIDE.domain()), saved(INSIDE))))
                .isEqualTo(Reason.ADDRESS_SAVED);
        assertThat(reason(suggested(ImmutableSet.of(), saved(INSIDE)))).isEqualTo(Reason.ADDRESS_SAVED);
        assertThat(reason(suggested(ImmutableSet.of(), awaiting(INSIDE, live(CODE)))))
                .isEqualTo(Reason.CODE_SENT);
    }

    @Test
    void without_a_list_every_domain_is_allowed() {
        assertThat(new Classifier(DomainPolicy.open())
                        .classify(in(saved(OUTSIDE)))
                        .reason())
                .isEqualTo(Reason.ADDRESS_SAVED);
    }

    @Test
    void a_replacement_on_its_way_leaves_a_linked_user_linked() {
        assertThat(reason(in(linked(awaiting(OUTSIDE, dead(LINK)))))).isEqualTo(Reason.LINKED);
        assertThat(reason(in(linked(refused(AccountRefusal.AMBIGUOUS))))).isEqualTo(Reason.LINKED);
    }
}
