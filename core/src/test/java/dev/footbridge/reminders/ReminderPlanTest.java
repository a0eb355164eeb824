package dev.footbridge.reminders;

import static dev.footbridge.reminders.ReminderPlan.Fault.DAYS;
import static dev.footbridge.reminders.ReminderPlan.Fault.LAST_CALL;
import static dev.footbridge.reminders.ReminderPlan.Fault.MOST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bounds of a plan. */
class ReminderPlanTest {
    private static final List<Integer> WEEKLY = List.of(7);

    @Test
    void A10_nobody_is_reminded_until_somebody_turns_it_on() {
        assertThat(ReminderPlan.standard().on()).isFalse();
        assertThat(ReminderPlan.standard().days()).containsExactly(7, 7, 14);
    }

    @Test
    void there_are_one_to_six_pauses_of_one_to_ninety_days() {
        assertThat(ReminderPlan.faults(List.of(1), 0, 1)).isEmpty();
        assertThat(ReminderPlan.faults(List.of(1, 2, 3, 4, 5, 90), 30, 12)).isEmpty();
        assertThat(ReminderPlan.faults(List.of(), 0, 1)).containsExactly(DAYS);
        assertThat(ReminderPlan.faults(List.of(1, 1, 1, 1, 1, 1, 1), 0, 1)).containsExactly(DAYS);
        assertThat(ReminderPlan.faults(List.of(7, 0), 0, 1)).containsExactly(DAYS);
        assertThat(ReminderPlan.faults(List.of(91), 0, 1)).containsExactly(DAYS);
    }

    @Test
    void the_last_call_and_the_number_have_bounds_of_their_own() {
        assertThat(ReminderPlan.faults(WEEKLY, -1, 1)).containsExactly(LAST_CALL);
        assertThat(ReminderPlan.faults(WEEKLY, 31, 1)).containsExactly(LAST_CALL);
        assertThat(ReminderPlan.faults(WEEKLY, 0, 0)).containsExactly(MOST);
        assertThat(ReminderPlan.faults(WEEKLY, 0, 13)).containsExactly(MOST);
        assertThat(ReminderPlan.faults(List.of(), 99, 99)).containsExactly(DAYS, LAST_CALL, MOST);
    }

    @Test
    void a_plan_outside_its_bounds_cannot_be_made() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReminderPlan(true, ImmutableList.of(), 0, 1, SendingHours.standard()));
    }

    @Test
    void the_last_pause_goes_on() {
        ReminderPlan plan = new ReminderPlan(true, ImmutableList.of(3, 5), 0, 9, SendingHours.standard());
        assertThat(plan.pauseAfter(0)).isEqualTo(3);
        assertThat(plan.pauseAfter(1)).isEqualTo(5);
        assertThat(plan.pauseAfter(2)).isEqualTo(5);
    }
}
