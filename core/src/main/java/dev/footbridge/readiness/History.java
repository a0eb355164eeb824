package dev.footbridge.readiness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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
}
