package dev.footbridge.reminders;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * How a tenant reminds its people (A10). A day is a calendar day in the tenant's zone.
 *
 * @param on whether any are sent
 * @param days from the beginning of PREPARATION, or from what the person last got from us, to the first reminder; then from
 *     each to the next; the last number goes on
 * @param lastCall how many days before a planned activation everybody gets one more, whatever the days; 0 for none
 * @param most how many a person gets in one preparation
 */
public record ReminderPlan(boolean on, ImmutableList<Integer> days, int lastCall, int most, SendingHours hours) {
    /** As many pauses may be listed. */
    public static final int MOST_PAUSES = 6;

    /** Between two reminders there are at most so many days. */
    public static final int LONGEST_PAUSE = 90;

    public static final int EARLIEST_LAST_CALL = 30;
    public static final int MOST_REMINDERS = 12;

    public ReminderPlan {
        if (!faults(days, lastCall, most).isEmpty()) {
            throw new IllegalArgumentException("A plan for reminders is outside its bounds");
        }
    }

    /** Why figures are no plan. */
    public enum Fault {
        /** One to six pauses of 1 to 90 days each. */
        DAYS,
        /** 0 to 30 days. */
        LAST_CALL,
        /** 1 to 12 reminders. */
        MOST
    }

    /** Off until somebody turns it on: after a week, two weeks and then every two weeks, five at most. */
    public static ReminderPlan standard() {
        return new ReminderPlan(false, ImmutableList.of(7, 7, 14), 3, 5, SendingHours.standard());
    }

    /** What keeps figures from being a plan; empty for nothing. */
    public static ImmutableSet<Fault> faults(List<Integer> days, int lastCall, int most) {
        ImmutableSet.Builder<Fault> faults = ImmutableSet.builder();
        boolean few = !days.isEmpty() && days.size() <= MOST_PAUSES;
        if (!few || days.stream().anyMatch(day -> day < 1 || day > LONGEST_PAUSE)) {
            faults.add(Fault.DAYS);
        }
        if (lastCall < 0 || lastCall > EARLIEST_LAST_CALL) {
            faults.add(Fault.LAST_CALL);
        }
        if (most < 1 || most > MOST_REMINDERS) {
            faults.add(Fault.MOST);
        }
        return faults.build();
    }

    /** Days to the next one for somebody who has had so many. */
    int pauseAfter(int reminders) {
        return days.get(Math.min(reminders, days.size() - 1));
    }
}
