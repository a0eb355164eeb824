package dev.footbridge.servlet.pages.admin;

import com.google.common.collect.ImmutableList;
import dev.footbridge.schedule.JobReport;
import dev.footbridge.schedule.JobReport.Health;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page about recurring work shows.
 *
 * @param sentence whether there is anything to see to
 * @param again where the page is asked for again
 */
public record ScheduleView(String sentence, boolean failing, List<Line> lines, String again) {

    /**
     * @param fault when it last failed and how often since it last went well; empty unless the last run failed
     * @param next when it is due; empty while it runs
     */
    public record Line(String name, String purpose, Badge badge, String last, String fault, String next) {}

    static ScheduleView of(List<JobReport> reports, AdminWords say, ZoneId zone, String address) {
        int failing = (int) reports.stream()
                .filter(report -> report.health() == Health.FAILING)
                .count();
        String sentence = reports.isEmpty()
                ? say.of("schedule.none")
                : failing == 0 ? say.of("schedule.good") : say.counted("schedule.failing", failing);
        List<Line> lines =
                reports.stream().map(report -> line(report, say, zone)).collect(ImmutableList.toImmutableList());
        return new ScheduleView(sentence, failing > 0, lines, address);
    }

    private static Line line(JobReport report, AdminWords say, ZoneId zone) {
        return new Line(
                say.of("schedule.job." + report.job()),
                say.of("schedule.job." + report.job() + ".purpose"),
                badge(report, say),
                time(report.lastSuccess(), say, zone),
                report.health() == Health.FAILING
                        ? say.of(
                                "schedule.fault",
                                "when",
                                time(report.lastFailure(), say, zone),
                                "n",
                                say.number(report.failuresInARow()))
                        : "",
                report.running() ? "" : time(report.nextAt(), say, zone));
    }

    private static Badge badge(JobReport report, AdminWords say) {
        if (report.health() == Health.FAILING) {
            return new Badge("stop", say.of("schedule.health.FAILING"));
        }
        if (report.running()) {
            return new Badge("going", say.of("schedule.health.RUNNING"));
        }
        return report.health() == Health.GOOD
                ? new Badge("done", say.of("schedule.health.GOOD"))
                : new Badge("", say.of("schedule.health.WAITING"));
    }

    private static String time(@Nullable Instant at, AdminWords say, ZoneId zone) {
        return at == null ? "–" : say.exactly(at, zone);
    }
}
