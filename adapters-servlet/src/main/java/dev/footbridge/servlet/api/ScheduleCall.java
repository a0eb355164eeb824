package dev.footbridge.servlet.api;

import dev.footbridge.schedule.JobReport;
import dev.footbridge.servlet.web.Access;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How the work that comes again by itself is getting on. It is the same for all tenants and tells of nobody. */
final class ScheduleCall {
    private final Supplier<List<JobReport>> reports;

    ScheduleCall(Supplier<List<JobReport>> reports) {
        this.reports = reports;
    }

    record ScheduleDocument(List<Job> jobs) {}

    record Job(
            String job,
            String health,
            boolean running,
            @Nullable Instant lastSuccess,
            @Nullable Instant lastFailure,
            int failuresInARow,
            @Nullable String fault,
            Instant nextAt) {

        static Job of(JobReport report) {
            return new Job(
                    report.job().name(),
                    report.health().name(),
                    report.running(),
                    report.lastSuccess(),
                    report.lastFailure(),
                    report.failuresInARow(),
                    report.fault().isEmpty() ? null : report.fault(),
                    report.nextAt());
        }
    }

    Call call() {
        return Call.of(
                "GET",
                "/admin/schedule",
                Access.READER,
                (request, none) -> JsonText.result(
                        200,
                        new ScheduleDocument(reports.get().stream().map(Job::of).toList())));
    }
}
