package dev.footbridge.servlet.pages.admin;

import com.google.common.math.LongMath;
import dev.footbridge.readiness.History;
import dev.footbridge.readiness.LinkedOnDay;
import dev.footbridge.readiness.Outlook;
import dev.footbridge.readiness.Readiness;
import dev.footbridge.servlet.assets.Assets;
import dev.footbridge.servlet.pages.admin.ReadinessView.Chart;
import dev.footbridge.tenant.PlannedActivation;
import dev.footbridge.tenant.Tenant;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The days that were and the days that may come, as the script draws them. */
record BurnUp(AdminWords say) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FEWEST_DAYS = 2;
    private static final int WEEK = 7;

    /**
     * Days are seconds of Unix time at midnight in UTC, so that no browser moves them.
     *
     * @param ahead null without a forecast
     * @param planned day of the planned activation, or null
     */
    record Drawing(
            List<Long> days,
            List<Integer> linked,
            List<Integer> total,
            @Nullable Ahead ahead,
            @Nullable Long planned,
            Map<String, String> words,
            String language) {}

    /** Two ways to the target; the first day is the last that was counted. */
    record Ahead(List<Long> days, List<Long> fast, List<Long> slow) {}

    @Nullable
    Chart chart(Readiness report, Tenant tenant, String base) {
        List<LinkedOnDay> days = report.history().days();
        if (days.size() < FEWEST_DAYS) {
            return null;
        }
        PlannedActivation plan = tenant.rollout().plan();
        Drawing drawing = new Drawing(
                days.stream().map(seen -> seconds(seen.day())).toList(),
                days.stream().map(LinkedOnDay::linked).toList(),
                days.stream().map(LinkedOnDay::total).toList(),
                ahead(report),
                plan == null ? null : (Long) seconds(plan.at().toLocalDate()),
                Map.of(
                        "day", say.of("readiness.day"),
                        "linked", say.of("readiness.linked"),
                        "total", say.of("readiness.total"),
                        "fast", say.of("readiness.fast"),
                        "slow", say.of("readiness.slow"),
                        "planned", say.of("readiness.planned")),
                say.language());
        Assets assets = new Assets();
        return new Chart(
                caption(report.history()),
                JSON.writeValueAsString(drawing),
                assets.chart(base),
                assets.chartStyle(base));
    }

    /** What a week has brought, if it was counted a week ago or before. */
    private String caption(History history) {
        LinkedOnDay latest = history.latest().orElseThrow();
        Optional<LinkedOnDay> former = history.days().stream()
                .filter(seen -> !seen.day().isAfter(latest.day().minusDays(WEEK)))
                .reduce((earlier, later) -> later);
        if (former.isEmpty() || latest.linked() < former.get().linked()) {
            return say.of("readiness.chart");
        }
        int gained = latest.linked() - former.get().linked();
        return gained == 0 ? say.of("readiness.week.none") : say.counted("readiness.week", gained);
    }

    private static @Nullable Ahead ahead(Readiness report) {
        LinkedOnDay latest = report.history().latest().orElseThrow();
        Outlook outlook = report.forecast()
                .map(forecast -> forecast.outlook(ReadinessWords.MOST))
                .orElse(null);
        if (!(outlook instanceof Outlook.Between between)) {
            return null;
        }
        long from = seconds(latest.day());
        long target = LongMath.divide((long) ReadinessWords.MOST * latest.total(), 100, RoundingMode.CEILING);
        long now = latest.linked();
        long earliest = seconds(between.earliest());
        if (between.latest() == null) {
            return new Ahead(List.of(from, earliest), List.of(now, target), List.of(now, now));
        }
        long last = seconds(between.latest());
        if (last == earliest) {
            return new Ahead(List.of(from, earliest), List.of(now, target), List.of(now, target));
        }
        long slowThen = now + (target - now) * (earliest - from) / (last - from);
        return new Ahead(List.of(from, earliest, last), List.of(now, target, target), List.of(now, slowThen, target));
    }

    private static long seconds(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }
}
