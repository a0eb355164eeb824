package dev.footbridge.readiness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The days that were observed, for the burn-up chart. A day that nobody observed is not in it; nothing is filled in.
 *
 * @param days in the order of the calendar, each once: of several for a day, the one handed in last has won
 */
public record History(ImmutableList<LinkedOnDay> days) {
    public History {
        Map<LocalDate, LinkedOnDay> byDay = new TreeMap<>();
        days.forEach(seen -> byDay.put(seen.day(), seen));
        days = ImmutableList.copyOf(byDay.values());
    }

    public static History empty() {
        return new History(ImmutableList.of());
    }

    /** With one more observation, which takes the place of an earlier one of its day. */
    public History with(LinkedOnDay seen) {
        return new History(
                ImmutableList.<LinkedOnDay>builder().addAll(days).add(seen).build());
    }

    /** The latest day; empty if there is none. */
    public Optional<LinkedOnDay> latest() {
        return Optional.ofNullable(Iterables.getLast(days, null));
    }

    /**
     * How many more are linked on the latest day than a week before, negative for fewer; empty if nobody had observed by
     * then.
     */
    public OptionalInt gainOfTheWeek() {
        if (days.isEmpty()) {
            return OptionalInt.empty();
        }
        LinkedOnDay latest = days.get(days.size() - 1);
        LocalDate weekAgo = latest.day().minusWeeks(1);
        return days.stream()
                .filter(seen -> !seen.day().isAfter(weekAgo))
                .reduce((earlier, later) -> later)
                .map(former -> OptionalInt.of(latest.linked() - former.linked()))
                .orElse(OptionalInt.empty());
    }

    /** The last weeks: of each the latest day, as weeks begin on Monday; or every day if there are not more of them. */
    History lately(int weeks) {
        if (days.size() <= weeks) {
            return this;
        }
        Map<LocalDate, LinkedOnDay> byWeek = new TreeMap<>();
        days.forEach(seen -> byWeek.put(seen.day().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)), seen));
        int passedOver = Math.max(0, byWeek.size() - weeks);
        return new History(byWeek.values().stream().skip(passedOver).collect(ImmutableList.toImmutableList()));
    }
}
