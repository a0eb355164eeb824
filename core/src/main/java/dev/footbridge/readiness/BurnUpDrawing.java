package dev.footbridge.readiness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The burn-up chart without size and colour: every line in a box of one by one, from the left and from the bottom.
 *
 * @param linked how many were linked, a point for each day that was observed
 * @param total how many were in the figures, on the same days
 * @param fast the way ahead at the fast pace, cut at the right edge; empty without a forecast
 * @param slow the same at the slow pace
 * @param planned where the planned activation stands; null if none is planned, or before the first day
 * @param days marks on the lower edge
 * @param users marks on the left edge, from 0
 */
public record BurnUpDrawing(
        ImmutableList<Point> linked,
        ImmutableList<Point> total,
        ImmutableList<Point> fast,
        ImmutableList<Point> slow,
        @Nullable Double planned,
        ImmutableList<DayMark> days,
        ImmutableList<UserMark> users) {
    private static final int FEWEST_DAYS = 2;

    /** @param x 0 at the left, 1 at the right edge
     *  @param y 0 at the bottom, 1 at the top */
    public record Point(double x, double y) {}

    public record DayMark(double x, LocalDate day) {}

    public record UserMark(double y, int users) {}

    /** Empty while fewer than two days were observed. */
    public static Optional<BurnUpDrawing> of(History history, Optional<Ahead> ahead, @Nullable LocalDate planned) {
        if (history.days().size() < FEWEST_DAYS) {
            return Optional.empty();
        }
        LinkedOnDay first = history.days().get(0);
        LinkedOnDay last = history.days().get(history.days().size() - 1);
        LocalDate end = DayScale.end(first.day(), last.day(), ahead.map(Ahead::end), planned);
        DayScale across = new DayScale(first.day(), end);
        UserScale up = new UserScale(history.days().stream()
                .map(LinkedOnDay::total)
                .max(Comparator.naturalOrder())
                .orElseThrow());
        return Optional.of(new BurnUpDrawing(
                line(history, LinkedOnDay::linked, across, up),
                line(history, LinkedOnDay::total, across, up),
                ahead.map(way -> way(way, Ahead.Step::fast, across, up)).orElse(ImmutableList.of()),
                ahead.map(way -> way(way, Ahead.Step::slow, across, up)).orElse(ImmutableList.of()),
                planned == null || planned.isBefore(first.day()) ? null : (Double) across.at(planned),
                across.marks(),
                up.marks()));
    }

    private static ImmutableList<Point> line(
            History history, ToIntFunction<LinkedOnDay> users, DayScale across, UserScale up) {
        return history.days().stream()
                .map(seen -> new Point(across.at(seen.day()), up.at(users.applyAsInt(seen))))
                .collect(toImmutableList());
    }

    private static ImmutableList<Point> way(
            Ahead ahead, ToIntFunction<Ahead.Step> users, DayScale across, UserScale up) {
        return Edge.cut(ahead.steps().stream()
                .map(step -> new Point(across.at(step.day()), up.at(users.applyAsInt(step))))
                .collect(toImmutableList()));
    }
}
