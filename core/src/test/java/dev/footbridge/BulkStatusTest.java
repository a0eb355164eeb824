package dev.footbridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.bulk.Audience;
import dev.footbridge.bulk.BulkJob;
import dev.footbridge.bulk.JobState;
import dev.footbridge.bulk.Pace;
import dev.footbridge.bulk.Progress;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BulkStatusTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final BulkJob BEGUN = BulkJob.begin(
            new UUID(1, 1), new TenantId("acme"), new Audience.FailedOf(new UUID(2, 2)), new UserId("admin"), NOON, 10);

    @Test
    void until_everybody_is_looked_up_as_many_count_as_were_expected() {
        assertThat(status(BEGUN, new Progress(3, 1, 0, 0, 0)).total()).isEqualTo(10);
        assertThat(status(BEGUN, new Progress(8, 1, 1, 1, 1)).total()).isEqualTo(12);
        assertThat(status(BEGUN.withListing(null, true), new Progress(3, 1, 0, 0, 0))
                        .total())
                .isEqualTo(4);
    }

    @Test
    void what_remains_takes_its_time_as_long_as_the_job_is_open() {
        Progress half = new Progress(5, 2, 2, 1, 0);
        assertThat(status(BEGUN, half).remaining()).isEqualTo(Duration.ofSeconds(5));
        assertThat(status(BEGUN.in(JobState.PAUSED, null), half).remaining()).isEqualTo(Duration.ofSeconds(5));
        assertThat(status(BEGUN.in(JobState.DONE, NOON), half).remaining()).isZero();
    }

    @Test
    void it_is_repeated_only_when_it_is_over_and_some_failed() {
        Progress failed = new Progress(0, 0, 9, 0, 1);
        Progress fine = new Progress(0, 0, 10, 0, 0);
        assertThat(status(BEGUN, failed).mayBeRepeated()).isFalse();
        assertThat(status(BEGUN.in(JobState.DONE, NOON), fine).mayBeRepeated()).isFalse();
        assertThat(status(BEGUN.in(JobState.DONE, NOON), failed).mayBeRepeated())
                .isTrue();
    }

    @Test
    void mails_may_still_wait_when_the_job_itself_has_stopped() {
        Progress queued = new Progress(0, 1, 9, 0, 0);
        Progress sent = new Progress(0, 0, 10, 0, 0);
        assertThat(status(BEGUN, queued).isStillDelivering()).isFalse();
        assertThat(status(BEGUN.in(JobState.DONE, NOON), queued).isStillDelivering())
                .isTrue();
        assertThat(status(BEGUN.in(JobState.DONE, NOON), sent).isStillDelivering())
                .isFalse();
    }

    private static BulkStatus status(BulkJob job, Progress progress) {
        return new BulkStatus(job, progress, new Pace(60));
    }
}
