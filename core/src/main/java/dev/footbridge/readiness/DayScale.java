package dev.footbridge.readiness;

import com.google.common.collect.ImmutableList;
import dev.footbridge.readiness.BurnUpDrawing.DayMark;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days from left to right.
 *
 * @param last later than the first
 */
record DayScale(LocalDate first, LocalDate last) {
    /** Days between marks: some days, weeks, months of four weeks, quarters. */
    private static final ImmutableList<Integer> STEPS = ImmutableList.of(1, 2, 7, 14, 28, 56, 91, 182);

    private static final int LONGEST_STEP = 364;

    private static final int MOST_STEPS = 6;

    /** A way ahead has at least so many days of room; a target farther away would press what was into a corner. */
    private static final int ROOM = 60;

    /** Up to where days are drawn: the end of the way ahead as far as there is room for it, and the plan in any case. */
    static LocalDate end(LocalDate first, LocalDate last, Optional<LocalDate> ahead, @Nullable LocalDate planned) {
        LocalDate farthest = last.plusDays(Math.max(ROOM, ChronoUnit.DAYS.between(first, last)));
        LocalDate wanted = ahead.orElse(last);
        LocalDate end = wanted.isBefore(farthest) ? wanted : farthest;
        return planned == null || planned.isBefore(end) ? end : planned;
    }

    double at(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(first, day) / length();
    }

    ImmutableList<DayMark> marks() {
        int step = STEPS.stream()
                .filter(days -> length() <= (long) days * MOST_STEPS)
                .findFirst()
                .orElse(LONGEST_STEP);
        ImmutableList.Builder<DayMark> marks = ImmutableList.builder();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(step)) {
            marks.add(new DayMark(at(day), day));
        }
        return marks.build();
    }

    private long length() {
        return ChronoUnit.DAYS.between(first, last);
    }
}
