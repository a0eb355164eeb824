package dev.footbridge.reminders;

import static dev.footbridge.reminders.Campaign.Verdict.DUE;
import static dev.footbridge.reminders.Campaign.Verdict.ENOUGH;
import static dev.footbridge.reminders.Campaign.Verdict.LATER;
import static dev.footbridge.reminders.Campaign.Verdict.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.reminders.Campaign.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose turn it is: 7 days after the beginning, then 5 days after each; three at most; a last call 3 days before. */
class CampaignTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    /** A Monday, late in the evening on the wall. */
    private static final Instant BEGINNING = Instant.parse("2026-11-02T22:30:00Z");

    private static final Contact NOTHING = new Contact(null, 0, null, false);

    private @Nullable Instant switchAt;

    @Test
    void A10_the_first_comes_so_many_calendar_days_after_the_beginning() {
        assertThat(judge(NOTHING, "2026-11-08T22:59:00Z")).isEqualTo(LATER);
        assertThat(judge(NOTHING, "2026-11-08T23:00:00Z")).isEqualTo(DUE);
        assertThat(judge(NOTHING, "2026-12-24T08:00:00Z")).isEqualTo(DUE);
    }

    @Test
    void A10_whoever_was_asked_meanwhile_has_as_long_to_answer() {
        Contact asked = new Contact(Instant.parse("2026-11-06T10:00:00Z"), 0, null, false);
        assertThat(judge(asked, "2026-11-12T08:00:00Z")).isEqualTo(LATER);
        assertThat(judge(asked, "2026-11-13T08:00:00Z")).isEqualTo(DUE);
    }

    @Test
    void what_was_sent_before_the_beginning_does_not_count() {
        Contact asked = new Contact(BEGINNING.minusSeconds(86_400), 0, null, false);
        assertThat(judge(asked, "2026-11-08T22:59:00Z")).isEqualTo(LATER);
        assertThat(judge(asked, "2026-11-08T23:00:00Z")).isEqualTo(DUE);
    }

    @Test
    void A10_the_next_comes_its_own_days_after_the_one_before() {
        Contact once = reminded(1, "2026-11-09T09:00:00Z");
        assertThat(judge(once, "2026-11-13T09:00:00Z")).isEqualTo(LATER);
        assertThat(judge(once, "2026-11-14T07:00:00Z")).isEqualTo(DUE);
    }

    @Test
    void the_later_of_asking_and_reminding_counts() {
        Instant early = Instant.parse("2026-11-09T09:00:00Z");
        Instant late = Instant.parse("2026-11-12T09:00:00Z");
        for (Contact contact : new Contact[] {new Contact(early, 1, late, false), new Contact(late, 1, early, false)}) {
            assertThat(judge(contact, "2026-11-16T09:00:00Z")).isEqualTo(LATER);
            assertThat(judge(contact, "2026-11-17T09:00:00Z")).isEqualTo(DUE);
        }
    }

    @Test
    void A10_there_are_at_most_so_many() {
        assertThat(judge(reminded(2, "2026-11-09T09:00:00Z"), "2026-12-20T09:00:00Z"))
                .isEqualTo(DUE);
        assertThat(judge(reminded(3, "2026-11-09T09:00:00Z"), "2026-12-20T09:00:00Z"))
                .isEqualTo(ENOUGH);
    }

    @Test
    void A10_a_mailbox_that_refused_one_gets_no_more() {
        Contact refused = new Contact(null, 1, Instant.parse("2026-11-09T09:00:00Z"), true);
        assertThat(judge(refused, "2026-12-20T09:00:00Z")).isEqualTo(REFUSED);
    }

    @Test
    void P9_before_a_planned_activation_everybody_gets_a_last_call_once() {
        switchAt = Instant.parse("2026-11-16T05:00:00Z");
        Contact recent = reminded(1, "2026-11-12T09:00:00Z");
        assertThat(judge(recent, "2026-11-12T22:59:00Z")).isEqualTo(LATER);
        assertThat(judge(recent, "2026-11-12T23:00:00Z")).isEqualTo(DUE);
        assertThat(judge(recent, "2026-11-16T04:59:59Z")).isEqualTo(DUE);
        assertThat(judge(recent, "2026-11-16T05:00:00Z")).isEqualTo(LATER);
        assertThat(judge(reminded(2, "2026-11-13T09:00:00Z"), "2026-11-15T09:00:00Z"))
                .isEqualTo(LATER);
    }

    @Test
    void a_plan_without_a_last_call_goes_by_its_days_alone() {
        ReminderPlan none = new ReminderPlan(true, ImmutableList.of(7), 0, 3, SendingHours.standard());
        Campaign campaign = new Campaign(none, STOCKHOLM, BEGINNING, Instant.parse("2026-11-08T20:00:00Z"));
        assertThat(campaign.judge(NOTHING, Instant.parse("2026-11-08T09:00:00Z")))
                .isEqualTo(LATER);
    }

    @Test
    void reminders_leave_in_their_hours_and_only_if_they_are_on() {
        Instant morning = Instant.parse("2026-11-20T09:00:00Z");
        assertThat(campaign().open(morning)).isTrue();
        assertThat(campaign().open(Instant.parse("2026-11-20T17:00:00Z"))).isFalse();
        assertThat(new Campaign(ReminderPlan.standard(), STOCKHOLM, BEGINNING, null).open(morning))
                .isFalse();
    }

    @Test
    void the_next_day_is_the_first_open_one_after_today() {
        assertThat(campaign().nextDay(Instant.parse("2026-11-19T09:00:00Z"))).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(campaign().nextDay(Instant.parse("2026-11-20T09:00:00Z"))).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    private static Contact reminded(int count, String last) {
        return new Contact(null, count, Instant.parse(last), false);
    }

    private Verdict judge(Contact contact, String now) {
        return campaign().judge(contact, Instant.parse(now));
    }

    private Campaign campaign() {
        ReminderPlan plan = new ReminderPlan(true, ImmutableList.of(7, 5), 3, 3, SendingHours.standard());
        return new Campaign(plan, STOCKHOLM, BEGINNING, switchAt);
    }
}
