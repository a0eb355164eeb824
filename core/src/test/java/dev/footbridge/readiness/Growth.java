package dev.footbridge.readiness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;

/** Tenants that grow day by day. */
final class Growth {
    static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private Growth() {}

    /** From Monday on, one number a day. */
    static History days(int total, int... linked) {
        return new History(IntStream.range(0, linked.length)
                .mapToObj(day -> new LinkedOnDay(MONDAY.plusDays(day), linked[day], total))
                .collect(ImmutableList.toImmutableList()));
    }

    static Readiness readiness(History history, Map<String, Counts> departments) {
        Counts all = departments.values().stream().reduce(Counts.none(), Counts::plus);
        return new Readiness(
                Instant.parse("2026-03-16T06:00:00Z"),
                all,
                DepartmentCounts.of(departments),
                new Funnel(0, 0, 0, 0),
                history,
                Forecast.of(history));
    }

    static Readiness readiness(History history) {
        return readiness(history, ImmutableMap.of());
    }
}
