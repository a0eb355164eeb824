package dev.footbridge.readiness;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What administrators are told every week. It holds numbers and names of departments, of nobody's person: a department
 * with fewer than {@value DepartmentCounts#LEAST} people is not in it.
 *
 * @param history of the last 13 weeks, thinned to what fits into a mail
 * @param outlook for {@value Ahead#PERCENT} per cent; empty with fewer than five days of data
 * @param gainOfTheWeek as {@link History#gainOfTheWeek()} of all days
 * @param behind the departments with the smallest share of linked users, the smallest first
 * @param planned when the activation is planned; null if it is not
 */
public record WeeklyReport(
        Counts counts,
        History history,
        Optional<Outlook> outlook,
        Optional<Ahead> ahead,
        OptionalInt gainOfTheWeek,
        ImmutableList<Behind> behind,
        @Nullable Instant planned) {
    private static final int WEEKS = 13;
    private static final int MOST_DEPARTMENTS = 10;

    /**
     * A department where some are missing.
     *
     * @param department empty for users without one
     */
    public record Behind(String department, int linked, int total) {
        private int missing() {
            return total - linked;
        }

        private double share() {
            return (double) linked / total;
        }
    }

    /** @param planned when the activation is planned; null if it is not */
    public static WeeklyReport of(Readiness readiness, @Nullable Instant planned) {
        return new WeeklyReport(
                readiness.counts(),
                readiness.history().lately(WEEKS),
                readiness.forecast().map(forecast -> forecast.outlook(Ahead.PERCENT)),
                Ahead.of(readiness),
                readiness.history().gainOfTheWeek(),
                behind(readiness.departments()),
                planned);
    }

    private static ImmutableList<Behind> behind(DepartmentCounts counts) {
        return counts.departments().entrySet().stream()
                .map(WeeklyReport::row)
                .filter(row -> row.missing() > 0)
                .sorted(comparingDouble(Behind::share)
                        .thenComparing(comparingInt(Behind::missing).reversed())
                        .thenComparing(Behind::department, Comparator.naturalOrder()))
                .limit(MOST_DEPARTMENTS)
                .collect(toImmutableList());
    }

    private static Behind row(Map.Entry<String, Counts> department) {
        Counts counts = department.getValue();
        return new Behind(department.getKey(), counts.linked(), counts.total());
    }

    /** The burn-up; empty while there are too few days. */
    public Optional<BurnUpDrawing> drawing(ZoneId zone) {
        return BurnUpDrawing.of(
                history, ahead, planned == null ? null : planned.atZone(zone).toLocalDate());
    }
}
