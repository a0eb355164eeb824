package dev.footbridge.reports;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.footbridge.address.EmailAddress;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * To whom a tenant's weekly report goes, and which one went last. It leaves on Mondays from seven o'clock on the wall in
 * the tenant's zone; a Monday on which nothing runs has none.
 *
 * @param recipients in the order typed; nobody means that there are no reports
 * @param sentOn the Monday of the report that went last, written before it goes; null before the first
 * @param waiting who could not be given that one and is tried again until the day ends
 * @param triedAt when one was last sent just to look at it; null for never
 */
public record ReportPlan(
        ImmutableSet<EmailAddress> recipients,
        @Nullable LocalDate sentOn,
        ImmutableSet<EmailAddress> waiting,
        @Nullable Instant triedAt) {
    /** As many may get it. */
    public static final int MOST_RECIPIENTS = 10;

    /** Between two that are only looked at. */
    public static final Duration PAUSE = Duration.ofMinutes(1);

    private static final LocalTime FROM = LocalTime.of(7, 0);

    public ReportPlan {
        if (recipients.size() > MOST_RECIPIENTS || !recipients.containsAll(waiting)) {
            throw new IllegalArgumentException("A report goes to ten at most, and only recipients wait for it");
        }
    }

    /** Goes to nobody. */
    public static ReportPlan off() {
        return new ReportPlan(ImmutableSet.of(), null, ImmutableSet.of(), null);
    }

    /** With other recipients. Who is gone waits no more. */
    public ReportPlan to(Set<EmailAddress> others) {
        ImmutableSet<EmailAddress> next = ImmutableSet.copyOf(others);
        return new ReportPlan(next, sentOn, Sets.intersection(waiting, next).immutableCopy(), triedAt);
    }

    /** Who is to get it at this moment; nobody if it is not the time. */
    public ImmutableSet<EmailAddress> due(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        if (local.getDayOfWeek() != DayOfWeek.MONDAY || local.toLocalTime().isBefore(FROM)) {
            return ImmutableSet.of();
        }
        return local.toLocalDate().equals(sentOn) ? waiting : recipients;
    }

    /** As it is once a node has taken it on itself to send what is due; whatever becomes of it, no other node does. */
    public ReportPlan taken(LocalDate day) {
        return new ReportPlan(recipients, day, ImmutableSet.of(), triedAt);
    }

    /** Gives back whom the mail server did not take, unless the day or the recipients are others by now. */
    public ReportPlan givenBack(LocalDate day, Set<EmailAddress> others) {
        return day.equals(sentOn)
                ? new ReportPlan(
                        recipients,
                        sentOn,
                        Sets.intersection(recipients, others).immutableCopy(),
                        triedAt)
                : this;
    }

    /** How long to wait until one may be sent just to look at it; zero if it may now. */
    public Duration pauseLeft(Instant now) {
        if (triedAt == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, triedAt.plus(PAUSE));
        return left.isNegative() ? Duration.ZERO : left;
    }

    public ReportPlan tried(Instant now) {
        return new ReportPlan(recipients, sentOn, waiting, now);
    }

    /** When the next one leaves, now at the earliest; empty if there are no recipients. */
    public Optional<Instant> next(Instant now, ZoneId zone) {
        if (recipients.isEmpty()) {
            return Optional.empty();
        }
        if (!due(now, zone).isEmpty()) {
            return Optional.of(now);
        }
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate monday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        LocalDate day = monday.equals(sentOn) ? monday.plusWeeks(1) : monday;
        return Optional.of(day.atTime(FROM).atZone(zone).toInstant());
    }

    /** Without addresses. */
    @Override
    public String toString() {
        return "ReportPlan[" + recipients.size() + " recipients, last on " + sentOn + "]";
    }
}
