package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.schedule.JobReport;
import dev.footbridge.schedule.JobReport.Health;
import dev.footbridge.schedule.RecurringJob;
import dev.footbridge.spi.JobScheduler;
import dev.footbridge.testkit.Eventually;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Proves {@link JobScheduler} on one node. To run it, implement it in a test class. */
public interface JobSchedulerContract {

    /** A scheduler over a store that is fresh for every test. */
    JobScheduler scheduler();

    @Test
    default void a_job_runs_soon_after_the_start_and_is_reported_as_good() {
        JobScheduler scheduler = scheduler();
        AtomicInteger runs = new AtomicInteger();
        try (JobScheduler.Share share = scheduler.start(Map.of(RecurringJob.LEAVERS, runs::incrementAndGet))) {
            Eventually.holds("the run is reported", () -> health(scheduler, RecurringJob.LEAVERS) == Health.GOOD);
            assertThat(share).isNotNull();
        }
        assertThat(runs).hasValue(1);
        JobReport report = report(scheduler, RecurringJob.LEAVERS);
        assertThat(report.lastSuccess()).isNotNull();
        assertThat(report.lastFailure()).isNull();
        assertThat(report.running()).isFalse();
        assertThat(report.fault()).isEmpty();
        assertThat(report.nextAt()).isAfter(report.lastSuccess());
    }

    @Test
    default void a_job_that_fails_is_reported_by_its_kind_and_the_others_go_on() {
        JobScheduler scheduler = scheduler();
        AtomicInteger runs = new AtomicInteger();
        Runnable failing = () -> {
            throw new IllegalStateException("anna@acme.example");
        };
        Map<RecurringJob, Runnable> work =
                Map.of(RecurringJob.INVITATIONS, failing, RecurringJob.LEAVERS, runs::incrementAndGet);
        try (JobScheduler.Share share = scheduler.start(work)) {
            Eventually.holds("the fault", () -> health(scheduler, RecurringJob.INVITATIONS) == Health.FAILING);
            Eventually.holds("the other job", () -> health(scheduler, RecurringJob.LEAVERS) == Health.GOOD);
            assertThat(share).isNotNull();
        }
        JobReport report = report(scheduler, RecurringJob.INVITATIONS);
        assertThat(report.failuresInARow()).isEqualTo(1);
        assertThat(report.lastFailure()).isNotNull();
        assertThat(report.lastSuccess()).isNull();
        assertThat(report.fault()).contains("IllegalStateException").doesNotContain("anna");
        assertThat(runs).hasValue(1);
    }

    @Test
    default void a_job_comes_again_after_its_pause_also_after_a_fault() {
        JobScheduler scheduler = scheduler();
        AtomicInteger runs = new AtomicInteger();
        Runnable failingOnce = () -> {
            if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException("the first time");
            }
        };
        try (JobScheduler.Share share = scheduler.start(Map.of(RecurringJob.SEALING, failingOnce))) {
            Eventually.holds("a good run", () -> health(scheduler, RecurringJob.SEALING) == Health.GOOD);
            assertThat(share).isNotNull();
        }
        assertThat(runs).hasValueGreaterThanOrEqualTo(2);
        assertThat(report(scheduler, RecurringJob.SEALING).failuresInARow()).isZero();
        assertThat(report(scheduler, RecurringJob.SEALING).lastFailure()).isNotNull();
    }

    @Test
    default void what_was_never_started_is_not_reported() {
        assertThat(scheduler().reports()).isEmpty();
    }

    private static Health health(JobScheduler scheduler, RecurringJob job) {
        return scheduler.reports().stream()
                .filter(report -> report.job() == job && !report.running())
                .map(JobReport::health)
                .findFirst()
                .orElse(Health.WAITING);
    }

    private static JobReport report(JobScheduler scheduler, RecurringJob job) {
        return scheduler.reports().stream()
                .filter(report -> report.job() == job)
                .findFirst()
                .orElseThrow();
    }
}
