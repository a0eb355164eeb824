package dev.footbridge.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class UsageTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final SendPolicy POLICY = SendPolicy.standard();

    @Test
    void nothing_used_means_at_once() {
        assertThat(Usage.none().nextSendAt(NOON, POLICY)).isEqualTo(NOON);
        assertThat(Usage.none().hourIsFull(NOON, POLICY)).isFalse();
        assertThat(Usage.none().wrongTriesAt(NOON)).isZero();
        assertThat(Usage.none().triesForgottenAt(NOON)).isEmpty();
    }

    @Test
    void sends_older_than_an_hour_are_forgotten() {
        Usage later = Usage.none().withSend(NOON).withSend(NOON.plus(Duration.ofHours(1)));
        assertThat(later.sends()).containsExactly(NOON.plus(Duration.ofHours(1)));
    }

    @Test
    void an_hour_after_the_only_send_the_pauses_begin_anew() {
        Usage one = Usage.none().withSend(NOON);
        Instant later = NOON.plus(Duration.ofHours(1));
        assertThat(one.nextSendAt(later, POLICY)).isEqualTo(later);
        assertThat(one.withSend(later).nextSendAt(later, POLICY)).isEqualTo(later.plusSeconds(30));
    }

    @Property
    void C3_whoever_waits_as_told_never_sends_more_than_five_within_any_hour(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 1200) Integer> pauses) {
        Usage usage = Usage.none();
        Instant now = NOON;
        List<Instant> all = new ArrayList<>();
        for (int pause : pauses) {
            now = now.plusSeconds(pause);
            Instant next = usage.nextSendAt(now, POLICY);
            now = next.isAfter(now) ? next : now;
            usage = usage.withSend(now);
            all.add(now);
            Instant end = now;
            assertThat(all.stream()
                            .filter(s -> s.isAfter(end.minus(Duration.ofHours(1))))
                            .count())
                    .isLessThanOrEqualTo(5);
        }
    }

    @Test
    void C1_wrong_tries_are_forgotten_24_hours_after_the_first() {
        Usage two = Usage.none().withWrongTry(NOON).withWrongTry(NOON.plus(Duration.ofHours(20)));
        Instant end = NOON.plus(Duration.ofHours(24));
        assertThat(two.wrongTriesAt(end.minusNanos(1))).isEqualTo(2);
        assertThat(two.triesForgottenAt(end.minusNanos(1))).contains(end);
        assertThat(two.wrongTriesAt(end)).isZero();
        assertThat(two.triesForgottenAt(end)).isEmpty();
    }

    @Test
    void the_first_wrong_try_after_that_begins_a_new_day() {
        Instant next = NOON.plus(Duration.ofHours(30));
        Usage again = Usage.none().withWrongTry(NOON).withWrongTry(next);
        assertThat(again.wrongTriesAt(next)).isEqualTo(1);
        assertThat(again.triesForgottenAt(next)).contains(next.plus(Duration.ofHours(24)));
    }

    @Test
    void sends_and_tries_do_not_disturb_each_other() {
        Usage both = Usage.none().withWrongTry(NOON).withSend(NOON).withWrongTry(NOON);
        assertThat(both).isEqualTo(new Usage(ImmutableList.of(NOON), NOON, 2));
    }

    @Test
    void C3_the_pause_after_the_last_send_may_outlast_the_full_hour() {
        SendPolicy three = new SendPolicy(POLICY.coolDowns(), 3, 5, 10_000, 300);
        Usage used = Usage.none()
                .withSend(NOON)
                .withSend(NOON.plus(Duration.ofMinutes(57)))
                .withSend(NOON.plus(Duration.ofMinutes(58)));
        Instant now = NOON.plus(Duration.ofMinutes(59));
        assertThat(used.nextSendAt(now, three)).isEqualTo(NOON.plus(Duration.ofMinutes(63)));
    }
}
