package dev.footbridge.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.schedule.JobReport.Health;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JobReportTest {
    private static final Instant EIGHT = Instant.parse("2026-11-23T07:00:00Z");

    @Test
    void the_last_run_decides_how_a_job_is() {
        assertThat(health(null, 0)).isEqualTo(Health.WAITING);
        assertThat(health(EIGHT, 0)).isEqualTo(Health.GOOD);
        assertThat(health(EIGHT, 1)).isEqualTo(Health.FAILING);
        assertThat(health(null, 2)).isEqualTo(Health.FAILING);
    }

    @Test
    void every_job_pauses_between_a_second_and_a_day() {
        for (RecurringJob job : RecurringJob.values()) {
            assertThat(job.pause()).isBetween(Duration.ofSeconds(1), Duration.ofDays(1));
        }
    }

    private static Health health(@Nullable Instant lastSuccess, int failures) {
        return new JobReport(RecurringJob.LEAVERS, lastSuccess, null, failures, "", false, EIGHT).health();
    }
}
