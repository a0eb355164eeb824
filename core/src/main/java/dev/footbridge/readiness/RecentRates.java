package dev.footbridge.readiness;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** The daily rates that a forecast rests on; its Javadoc says how they come about. */
final class RecentRates {
    private static final int WINDOW = 14;
    private static final int LEAST_DAYS_OF_DATA = 5;

    private RecentRates() {}

    /** One rate for each working day in the window that has one; none if too few days were observed. */
    static ImmutableList<Rate> of(History history) {
        List<LinkedOnDay> seen = history.days().stream()
                .filter(each -> WorkingDays.isOne(each.day()))
                .toList();
        if (seen.isEmpty()) {
            return ImmutableList.of();
        }
        LocalDate eve = WorkingDays.before(seen.get(seen.size() - 1).day(), WINDOW);
        long daysOfData = seen.stream().filter(each -> each.day().isAfter(eve)).count();
        return daysOfData < LEAST_DAYS_OF_DATA ? ImmutableList.of() : since(eve, seen);
    }

    private static ImmutableList<Rate> since(LocalDate eve, List<LinkedOnDay> seen) {
        ImmutableList.Builder<Rate> rates = ImmutableList.builder();
        for (int i = 1; i < seen.size(); i++) {
            LinkedOnDay from = seen.get(i - 1);
            LinkedOnDay to = seen.get(i);
            Rate rate = new Rate(to.linked() - from.linked(), WorkingDays.between(from.day(), to.day()));
            LocalDate start = from.day().isBefore(eve) ? eve : from.day();
            rates.addAll(Collections.nCopies(WorkingDays.between(start, to.day()), rate));
        }
        return rates.build();
    }
}
