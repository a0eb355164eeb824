package dev.footbridge.reminders;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a reminder may leave, on the wall in the tenant's zone; everything else is quiet. Public holidays are not known here.
 *
 * @param from the first moment of a day
 * @param to the end; not reached any more, and later than {@code from}
 * @param weekends whether Saturday and Sunday count as other days
 */
public record SendingHours(LocalTime from, LocalTime to, boolean weekends) {
    public SendingHours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Reminders need a time of the day in which they may leave");
        }
    }

    /** Working days from eight to five. */
    public static SendingHours standard() {
        return new SendingHours(LocalTime.of(8, 0), LocalTime.of(17, 0), false);
    }

    /** Whether one may leave at this moment. */
    public boolean open(ZonedDateTime at) {
        LocalTime time = at.toLocalTime();
        return open(at.toLocalDate()) && !time.isBefore(from) && time.isBefore(to);
    }

    private boolean open(LocalDate day) {
        return weekends || day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /** The first day from this one on at which any may leave. */
    public LocalDate nextDay(LocalDate day) {
        LocalDate next = day;
        while (!open(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** When a day's sending begins. */
    public Instant opening(LocalDate day, ZoneId zone) {
        return day.atTime(from).atZone(zone).toInstant();
    }

    /** When a day's sending ends; what has not left by then stays. */
    public Instant closing(LocalDate day, ZoneId zone) {
        return day.atTime(to).atZone(zone).toInstant();
    }
}
