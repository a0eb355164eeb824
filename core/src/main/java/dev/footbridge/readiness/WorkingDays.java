package dev.footbridge.readiness;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Monday to Friday. Public holidays are not known here and count as working days. */
final class WorkingDays {
    private WorkingDays() {}

    static boolean isOne(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /** How many there are after the first day, up to and with the last; none if it is not later. */
    static int between(LocalDate first, LocalDate last) {
        return (int) Stream.iterate(first.plusDays(1), day -> !day.isAfter(last), day -> day.plusDays(1))
                .filter(WorkingDays::isOne)
                .count();
    }

    /** The n-th one after a day, n from 1. */
    static LocalDate after(LocalDate day, int n) {
        return nth(day, n, next -> next.plusDays(1));
    }

    /** The n-th one before a day, n from 1. */
    static LocalDate before(LocalDate day, int n) {
        return nth(day, n, next -> next.minusDays(1));
    }

    private static LocalDate nth(LocalDate from, int n, UnaryOperator<LocalDate> step) {
        return Stream.iterate(step.apply(from), step)
                .filter(WorkingDays::isOne)
                .skip(n - 1L)
                .findFirst()
                .orElseThrow();
    }
}
