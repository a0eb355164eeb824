package dev.footbridge.readiness;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * When a share of the users will be linked, if people go on as they did lately.
 *
 * <ol>
 *   <li>Working days are Monday to Friday; holidays are not known. Observations on other days give no rate of their own:
 *       what was gained on a weekend is part of the next working day's gain.
 *   <li>The window is the 14 working days that end with the last one observed. It must hold five observed working days,
 *       or there is no forecast.
 *   <li>A working day's rate is the gain in linked users since the working day observed before it. Where working days
 *       between the two were not observed, the gain is spread evenly: each of them has the same rate. A day before the
 *       first observation has none.
 *   <li>The slow pace is the 20th percentile of the rates in the window, the fast pace the 80th, by nearest rank: of n
 *       rates in ascending order the one at place ⌈percent · n / 100⌉, counted from 1. Nothing is interpolated.
 *   <li>A share of p per cent is reached with ⌈p · total / 100⌉ linked, total as last observed. Missing users, divided by
 *       the pace, rounded up to whole days and counted in working days after the last observation, give the day.
 *   <li>A pace of zero or less, or more than 260 working days (52 weeks), give no day.
 * </ol>
 *
 * <p>Days count from the last observation, not from today: observe before asking.
 */
public final class Forecast {
    /** The shares that the readiness page shows, in per cent. */
    public static final ImmutableList<Integer> MILESTONES = ImmutableList.of(90, 95, 99);

    private static final int SLOW = 20;
    private static final int FAST = 80;
    private static final int HORIZON = 260;

    private final LinkedOnDay latest;
    private final Rate slow;
    private final Rate fast;

    private Forecast(LinkedOnDay latest, ImmutableList<Rate> rates) {
        this.latest = latest;
        this.slow = Rate.percentile(SLOW, rates);
        this.fast = Rate.percentile(FAST, rates);
    }

    /** Empty with too few days of data, or if nobody is in the figures. */
    public static Optional<Forecast> of(History history) {
        ImmutableList<Rate> rates = RecentRates.of(history);
        return history.latest()
                .filter(day -> day.total() > 0 && !rates.isEmpty())
                .map(day -> new Forecast(day, rates));
    }

    /**
     * The outlook for a share.
     *
     * @param percent of the users in the figures, from 1 to 100
     * @throws IllegalArgumentException if it is not
     */
    public Outlook outlook(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("A share is 1 to 100 per cent");
        }
        long target = LongMath.divide((long) percent * latest.total(), 100, RoundingMode.CEILING);
        long missing = target - latest.linked();
        if (missing <= 0) {
            return new Outlook.Reached();
        }
        LocalDate earliest = day(fast.daysUntil(missing));
        return earliest == null
                ? new Outlook.OutOfSight()
                : new Outlook.Between(earliest, day(slow.daysUntil(missing)));
    }

    private @Nullable LocalDate day(OptionalLong workingDays) {
        return workingDays.isEmpty() || workingDays.getAsLong() > HORIZON
                ? null
                : WorkingDays.after(latest.day(), (int) workingDays.getAsLong());
    }
}
