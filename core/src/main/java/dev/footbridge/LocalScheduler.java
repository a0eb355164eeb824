package dev.footbridge;

import com.google.common.collect.ImmutableList;
import dev.footbridge.schedule.JobReport;
import dev.footbridge.schedule.RecurringJob;
import dev.footbridge.spi.JobScheduler;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Recurring work of an application with one node: what it remembers ends with it. */
public final class LocalScheduler implements JobScheduler {
    private static final Logger log = LoggerFactory.getLogger(LocalScheduler.class);

    private final InstantSource time;
    private final Map<RecurringJob, JobReport> reports = Collections.synchronizedMap(new EnumMap<>(RecurringJob.class));

    /** By the clock of this machine. */
    public LocalScheduler() {
        this(InstantSource.system());
    }

    public LocalScheduler(InstantSource time) {
        this.time = time;
    }

    @Override
    public Share start(Map<RecurringJob, Runnable> work) {
        ScheduledExecutorService thread = Loops.threads(1);
        work.forEach((job, run) -> {
            reports.putIfAbsent(job, new JobReport(job, null, null, 0, "", false, time.instant()));
            Loops.every(thread, job.pause(), () -> run(job, run));
        });
        return () -> Loops.close(thread);
    }

    @Override
    public List<JobReport> reports() {
        synchronized (reports) {
            return ImmutableList.copyOf(reports.values());
        }
    }

    private void run(RecurringJob job, Runnable run) {
        reports.computeIfPresent(job, (same, report) -> after(report, null, report.failuresInARow(), "", true));
        String fault = "";
        try {
            run.run();
        } catch (RuntimeException thrown) {
            fault = thrown.getClass().getSimpleName();
            // Its message may hold what must not be logged.
            log.error("The job {} failed with {}", job, thrown.getClass().getName());
        }
        String noted = fault;
        reports.computeIfPresent(
                job,
                (same, report) ->
                        after(report, time.instant(), noted.isEmpty() ? 0 : report.failuresInARow() + 1, noted, false));
    }

    private JobReport after(JobReport report, @Nullable Instant ended, int failures, String fault, boolean running) {
        boolean good = ended != null && fault.isEmpty();
        boolean failed = ended != null && !fault.isEmpty();
        return new JobReport(
                report.job(),
                good ? ended : report.lastSuccess(),
                failed ? ended : report.lastFailure(),
                failures,
                running ? report.fault() : fault,
                running,
                running ? report.nextAt() : time.instant().plus(report.job().pause()));
    }
}
