package dev.footbridge.provisioning;

import static dev.footbridge.provisioning.Given.ANNA;
import static dev.footbridge.provisioning.Given.ELSEWHERE;
import static dev.footbridge.provisioning.Given.NOON;
import static dev.footbridge.provisioning.Given.USER;
import static dev.footbridge.provisioning.Given.minutes;
import static dev.footbridge.provisioning.Given.request;
import static dev.footbridge.provisioning.Given.seconds;
import static dev.footbridge.provisioning.Given.send;
import static dev.footbridge.provisioning.Given.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.verification.SendPolicy;
import dev.footbridge.verification.Usage;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What no change of state resets: pauses, sends of the hour (C3), wrong tries of the day (C1). */
class LimitsOfAUserTest {
    private static final SendPolicy SENDS = SendPolicy.standard();

    private static Provisioning.Step ask(Provisioning user, Instant now) {
        return user.requestCode(request(ANNA, "123456", now), SENDS);
    }

    private static Provisioning sent(Provisioning user, Instant now) {
        Provisioning.Step step = ask(user, now);
        assertThat(step.refusal()).isNull();
        return step.after();
    }

    private static void assertWaits(Provisioning user, Instant now, Refusal why, Duration retryAfter) {
        Provisioning.Step step = ask(user, now);
        assertThat(step.refusal()).isEqualTo(Refused.until(why, retryAfter));
        assertThat(step.after()).isEqualTo(user);
        assertThat(step.changesAnything()).isFalse();
    }

    private static Provisioning wrong(Provisioning user, int tries, Instant now) {
        Provisioning next = user;
        for (int i = 0; i < tries; i++) {
            next = next.submitCode(type("000000", now)).after();
        }
        return next;
    }

    /** Ten wrong tries: five at noon, five ten minutes later against a new code. */
    private static Provisioning spentForTheDay() {
        Provisioning five = wrong(sent(Provisioning.fresh(USER), NOON), 5, NOON);
        return wrong(sent(five, minutes(10)), 5, minutes(10));
    }

    @Test
    void C3_the_pauses_are_30_seconds_then_60_then_5_minutes() {
        Provisioning one = sent(Provisioning.fresh(USER), NOON);
        assertWaits(one, NOON, Refusal.COOLDOWN, Duration.ofSeconds(30));
        assertWaits(one, seconds(29), Refusal.COOLDOWN, Duration.ofSeconds(1));
        Provisioning two = sent(one, seconds(30));
        assertWaits(two, seconds(89), Refusal.COOLDOWN, Duration.ofSeconds(1));
        Provisioning three = sent(two, seconds(90));
        assertWaits(three, seconds(91), Refusal.COOLDOWN, Duration.ofSeconds(299));
        Provisioning four = sent(three, seconds(390));
        assertWaits(four, seconds(391), Refusal.COOLDOWN, Duration.ofSeconds(299));
    }

    @Test
    void C3_the_sixth_send_waits_until_the_first_is_an_hour_old() {
        Provisioning user = Provisioning.fresh(USER);
        for (int i = 0; i < 5; i++) {
            user = sent(user, minutes(6L * i));
        }
        assertWaits(user, minutes(40), Refusal.RATE_LIMITED, Duration.ofMinutes(20));
        assertWaits(user, minutes(60).minusNanos(1), Refusal.RATE_LIMITED, Duration.ofNanos(1));
        assertThat(ask(user, minutes(60)).refusal()).isNull();
    }

    @Test
    void C3_another_address_does_not_shorten_the_pause() {
        Provisioning one = sent(Provisioning.fresh(USER), NOON);
        assertThat(one.requestCode(request(ELSEWHERE, "123456", seconds(10)), SENDS)
                        .refusal())
                .isEqualTo(Refused.until(Refusal.COOLDOWN, Duration.ofSeconds(20)));
    }

    @Test
    void C3_cancelling_does_not_give_sends_back() {
        Provisioning one = sent(Provisioning.fresh(USER), NOON)
                .decide(ProvisioningState::cancel)
                .after();
        assertWaits(one, seconds(10), Refusal.COOLDOWN, Duration.ofSeconds(20));
    }

    @Test
    void C3_links_and_codes_share_the_mailboxs_pause() {
        Provisioning linkSent = Provisioning.fresh(USER)
                .sendLink(send(ANNA, Replace.NOTHING, NOON), SENDS)
                .after();
        assertWaits(linkSent, seconds(10), Refusal.COOLDOWN, Duration.ofSeconds(20));
        assertThat(sent(linkSent, seconds(30))
                        .sendLink(send(ANNA, Replace.NOTHING, seconds(31)), SENDS)
                        .refusal())
                .isEqualTo(Refused.until(Refusal.COOLDOWN, Duration.ofSeconds(59)));
    }

    @Test
    void a_refused_send_is_not_counted() {
        Provisioning linked = Given.provisioning(Given.linked());
        Provisioning.Step step = ask(linked, NOON);
        assertThat(step.refusal()).isEqualTo(Refused.of(Refusal.ALREADY_LINKED));
        assertThat(step.after()).isEqualTo(linked);
    }

    @Test
    void a_refused_link_is_not_counted_either() {
        Provisioning linked = Given.provisioning(Given.linked());
        Provisioning.Step step = linked.sendLink(send(ELSEWHERE, Replace.NOTHING, NOON), SendPolicy.standard());
        assertThat(step.refusal()).isEqualTo(Refused.of(Refusal.ALREADY_LINKED));
        assertThat(step.after().usage()).isEqualTo(Usage.none());
    }

    @Test
    void C1_a_right_code_does_not_count_against_the_day() {
        Provisioning verified = sent(Provisioning.fresh(USER), NOON)
                .submitCode(type("123456", seconds(1)))
                .after();
        assertThat(verified.state()).isInstanceOf(Verified.class);
        assertThat(verified.usage().wrongTriesAt(seconds(1))).isZero();
    }

    @Test
    void C1_a_new_code_does_not_reset_the_day() {
        Provisioning five = wrong(sent(Provisioning.fresh(USER), NOON), 5, NOON);
        assertThat(sent(five, minutes(10)).usage().wrongTriesAt(minutes(10))).isEqualTo(5);
    }

    @Test
    void C1_a_try_that_is_not_a_guess_does_not_count_against_the_day() {
        Provisioning five = wrong(sent(Provisioning.fresh(USER), NOON), 9, NOON);
        assertThat(five.usage().wrongTriesAt(NOON)).isEqualTo(5);
        assertThat(wrong(Provisioning.fresh(USER), 3, NOON).usage().wrongTriesAt(NOON))
                .isZero();
    }

    @Test
    void C1_after_ten_wrong_tries_the_right_code_waits_a_day_from_the_first() {
        Provisioning spent = spentForTheDay();
        Provisioning.Step right = spent.submitCode(type("123456", minutes(11)));
        assertThat(right.refusal())
                .isEqualTo(Refused.until(
                        Refusal.TOO_MANY_TRIES, Duration.ofHours(24).minusMinutes(11)));
        assertThat(right.after()).isEqualTo(spent);
    }

    @Test
    void C1_after_ten_wrong_tries_no_code_is_sent_until_the_day_is_over() {
        Provisioning spent = spentForTheDay();
        Instant over = NOON.plus(Duration.ofHours(24));
        assertWaits(spent, over.minusSeconds(1), Refusal.TOO_MANY_TRIES, Duration.ofSeconds(1));
        Provisioning next = sent(spent, over);
        assertThat(next.submitCode(type("123456", over)).after().state()).isInstanceOf(Verified.class);
    }

    @Test
    void C1_an_administrators_link_still_goes_out_after_ten_wrong_tries() {
        assertThat(spentForTheDay()
                        .sendLink(send(ANNA, Replace.NOTHING, minutes(30)), SENDS)
                        .refusal())
                .isNull();
    }
}
