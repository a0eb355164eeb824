package dev.footbridge.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's reminders in its present preparation.
 *
 * @param since when PREPARATION began
 * @param switchAt the planned activation; null if none is planned
 */
public record Campaign(
        ReminderPlan plan,
        ZoneId zone,
        Instant since,
        @Nullable Instant switchAt) {

    /** Whether somebody is to be reminded. */
    public enum Verdict {
        DUE,
        /** The next day has not come. */
        LATER,
        /** The person has had as many as there are. */
        ENOUGH,
        /** The mailbox does not want any. */
        REFUSED
    }

    /** Whether reminders leave at this moment at all. */
    public boolean open(Instant now) {
        return plan.on() && plan.hours().open(now.atZone(zone));
    }

    /** The next day after today on which reminders leave. */
    public LocalDate nextDay(Instant now) {
        return plan.hours().nextDay(day(now).plusDays(1));
    }

    /** Judges somebody who is not linked; the hours of the day are left to {@link #open}. */
    public Verdict judge(Contact contact, Instant now) {
        if (contact.refused()) {
            return Verdict.REFUSED;
        }
        if (contact.reminders() >= plan.most()) {
            return Verdict.ENOUGH;
        }
        LocalDate today = day(now);
        Instant latest = contact.latest();
        LocalDate from = latest == null || latest.isBefore(since) ? day(since) : day(latest);
        boolean paused = from.plusDays(plan.pauseAfter(contact.reminders())).isAfter(today);
        return !paused || isLastCall(from, today, now) ? Verdict.DUE : Verdict.LATER;
    }

    /** Only for those who have heard nothing since the last days began. */
    private boolean isLastCall(LocalDate from, LocalDate today, Instant now) {
        if (switchAt == null || !now.isBefore(switchAt)) {
            return false;
        }
        LocalDate begins = day(switchAt).minusDays(plan.lastCall());
        return plan.lastCall() > 0 && !today.isBefore(begins) && from.isBefore(begins);
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
