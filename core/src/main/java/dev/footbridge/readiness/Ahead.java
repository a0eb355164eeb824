package dev.footbridge.readiness;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Two ways ahead, at the fast pace and at the slow one, until {@value #PERCENT} per cent are linked.
 *
 * @param steps two or three in the order of their days; the first is the last day that was counted
 */
public record Ahead(ImmutableList<Step> steps) {
    /** The share that pages and mails tell about, in per cent. */
    public static final int PERCENT = 95;

    /** How many would be linked on a day. */
    public record Step(LocalDate day, int fast, int slow) {}

    /** Empty where there is no forecast, or where it is not a way: all are linked already, or it is out of sight. */
    public static Optional<Ahead> of(Readiness readiness) {
        Optional<LinkedOnDay> latest = readiness.history().latest();
        Optional<Outlook> outlook = readiness.forecast().map(forecast -> forecast.outlook(PERCENT));
        return latest.isPresent() && outlook.orElse(null) instanceof Outlook.Between between
                ? Optional.of(between(latest.get(), between))
                : Optional.empty();
    }

    private static Ahead between(LinkedOnDay from, Outlook.Between ahead) {
        int now = from.linked();
        int target = (int) LongMath.divide((long) PERCENT * from.total(), 100, RoundingMode.CEILING);
        Step first = new Step(from.day(), now, now);
        if (ahead.latest() == null) {
            return new Ahead(ImmutableList.of(first, new Step(ahead.earliest(), target, now)));
        }
        if (ahead.latest().equals(ahead.earliest())) {
            return new Ahead(ImmutableList.of(first, new Step(ahead.earliest(), target, target)));
        }
        long days = ChronoUnit.DAYS.between(from.day(), ahead.earliest());
        long allDays = ChronoUnit.DAYS.between(from.day(), ahead.latest());
        int slowThen = (int) (now + (target - now) * days / allDays);
        return new Ahead(ImmutableList.of(
                first, new Step(ahead.earliest(), target, slowThen), new Step(ahead.latest(), target, target)));
    }

    /** The day of the last step. */
    LocalDate end() {
        return steps.get(steps.size() - 1).day();
    }
}
