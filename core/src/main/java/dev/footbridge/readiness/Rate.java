package dev.footbridge.readiness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import com.google.common.math.IntMath;
import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalLong;

/**
 * Users linked per working day, kept as a fraction so that no rounding moves a forecast by a day.
 *
 * @param gain may be negative where links were removed
 * @param days over which it was gained, from 1
 */
record Rate(int gain, int days) {
    private static final Ordering<Rate> BY_PACE =
            Ordering.from((a, b) -> Long.compare((long) a.gain * b.days, (long) b.gain * a.days));

    /** The nearest-rank percentile: the smallest rate that at least so many per cent of them do not exceed. */
    static Rate percentile(int percent, List<Rate> rates) {
        ImmutableList<Rate> sorted = rates.stream().sorted(BY_PACE).collect(toImmutableList());
        return sorted.get(IntMath.divide(percent * sorted.size(), 100, RoundingMode.CEILING) - 1);
    }

    /** Whole working days until so many more are linked, rounded up; empty if this rate never gets there. */
    OptionalLong daysUntil(long more) {
        return gain > 0
                ? OptionalLong.of(LongMath.divide(more * days, gain, RoundingMode.CEILING))
                : OptionalLong.empty();
    }
}
