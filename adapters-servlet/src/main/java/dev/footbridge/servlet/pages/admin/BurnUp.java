package dev.footbridge.servlet.pages.admin;

import dev.footbridge.readiness.Ahead;
import dev.footbridge.readiness.History;
import dev.footbridge.readiness.LinkedOnDay;
import dev.footbridge.readiness.Readiness;
import dev.footbridge.servlet.assets.Assets;
import dev.footbridge.servlet.pages.admin.ReadinessView.Chart;
import dev.footbridge.tenant.PlannedActivation;
import dev.footbridge.tenant.Tenant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The days that were and the days that may come, as the script draws them. */
record BurnUp(AdminWords say) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FEWEST_DAYS = 2;

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
            @Nullable Way ahead,
            @Nullable Long planned,
            Map<String, String> words,
            String language) {}

    /** Two ways to the target; the first day is the last that was counted. */
    record Way(List<Long> days, List<Integer> fast, List<Integer> slow) {}

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
                way(report),
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
                assets.chartStyle(base),
                base + "/admin/readiness/chart.svg");
    }

    /** What a week has brought, if it was counted a week ago or before. */
    String caption(History history) {
        int gained = history.gainOfTheWeek().orElse(-1);
        if (gained < 0) {
            return say.of("readiness.chart");
        }
        return gained == 0 ? say.of("readiness.week.none") : say.counted("readiness.week", gained);
    }

    private static @Nullable Way way(Readiness report) {
        return Ahead.of(report)
                .map(Ahead::steps)
                .map(steps -> new Way(
                        steps.stream().map(step -> seconds(step.day())).toList(),
                        steps.stream().map(Ahead.Step::fast).toList(),
                        steps.stream().map(Ahead.Step::slow).toList()))
                .orElse(null);
    }

    private static long seconds(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }
}
