package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.audit.EventKind;
import dev.footbridge.bulk.Audience;
import dev.footbridge.bulk.BulkJob;
import dev.footbridge.bulk.JobState;
import dev.footbridge.readiness.Reason;
import dev.footbridge.testkit.Together;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Proves {@link dev.footbridge.spi.BulkJobStore} (A5), together with {@link BulkPeopleContract}.
 *
 * <p>To run it, implement it in a test class; {@link #ports()} hands out the stores of the back end.
 */
public interface BulkJobStoreContract extends BulkPeopleContract {

    @Test
    default void A5_a_job_comes_back_as_it_was_started_and_only_in_its_tenant() {
        Stream.of(
                        Audience.Selection.everybody(),
                        new Audience.Selection(
                                "Åsa 50%", "UNLINKED", false, ImmutableSet.of(Reason.NEVER_ASKED, Reason.NO_ADDRESS)),
                        new Audience.Selection("", null, true, ImmutableSet.of()),
                        new Audience.FailedOf(UUID.randomUUID()))
                .forEach(audience -> {
                    Jobs jobs = new Jobs(ports());
                    BulkJob job = jobs.job(audience);
                    assertThat(ports().bulkJobs().newest(jobs.tenant())).isEmpty();
                    assertThat(ports().bulkJobs().start(job, jobs.entry(EventKind.BULK_STARTED)))
                            .isTrue();
                    assertThat(ports().bulkJobs().find(jobs.tenant(), job.id())).contains(job);
                    assertThat(ports().bulkJobs().newest(jobs.tenant())).contains(job);
                    assertThat(jobs.told()).containsExactly(EventKind.BULK_STARTED);
                    assertThat(ports().bulkJobs().find(new Scene(ports()).tenant(), job.id()))
                            .isEmpty();
                    assertThat(jobs.become(job, JobState.RUNNING, JobState.CANCELLED))
                            .isTrue();
                });
    }

    @Test
    default void A5_a_tenant_has_one_open_job_and_another_one_after_it() {
        Jobs jobs = new Jobs(ports());
        BulkJob first = jobs.started();
        BulkJob second = jobs.job(Audience.Selection.everybody());
        assertThat(ports().bulkJobs().start(second, jobs.entry(EventKind.BULK_STARTED)))
                .isFalse();
        assertThat(jobs.become(first, JobState.RUNNING, JobState.PAUSED)).isTrue();
        assertThat(ports().bulkJobs().start(second, jobs.entry(EventKind.BULK_STARTED)))
                .isFalse();
        assertThat(ports().bulkJobs().find(jobs.tenant(), second.id())).isEmpty();
        assertThat(jobs.told()).containsExactly(EventKind.BULK_STARTED, EventKind.BULK_PAUSED);

        assertThat(jobs.become(first, JobState.PAUSED, JobState.CANCELLED)).isTrue();
        assertThat(jobs.read(first).endedAt()).isNotNull();
        assertThat(ports().bulkJobs().start(second, jobs.entry(EventKind.BULK_STARTED)))
                .isTrue();
        assertThat(ports().bulkJobs().newest(jobs.tenant())).contains(second);
        assertThat(jobs.become(second, JobState.RUNNING, JobState.DONE)).isTrue();
    }

    @Test
    default void A5_of_administrators_who_start_at_once_one_is_heard() {
        for (int round = 0; round < 4; round++) {
            Jobs jobs = new Jobs(ports());
            List<Boolean> heard = Together.run(
                    6,
                    i -> ports().bulkJobs()
                            .start(jobs.job(Audience.Selection.everybody()), jobs.entry(EventKind.BULK_STARTED)));
            assertThat(Collections.frequency(heard, true)).isEqualTo(1);
            assertThat(jobs.told()).hasSize(1);
            BulkJob open = ports().bulkJobs().newest(jobs.tenant()).orElseThrow();
            assertThat(jobs.become(open, JobState.RUNNING, JobState.CANCELLED)).isTrue();
        }
    }

    @Test
    default void A5_a_state_changes_only_from_the_one_that_was_read() {
        Jobs jobs = new Jobs(ports());
        BulkJob job = jobs.started();
        assertThat(jobs.become(job, JobState.PAUSED, JobState.RUNNING)).isFalse();
        assertThat(jobs.told()).hasSize(1);
        List<Boolean> heard = Together.run(6, i -> jobs.become(job, JobState.RUNNING, JobState.CANCELLED));
        assertThat(Collections.frequency(heard, true)).isEqualTo(1);
        assertThat(jobs.told()).hasSize(2);
        assertThat(jobs.read(job).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    default void A5_a_running_job_is_leased_to_one_node_at_a_time() {
        Jobs jobs = new Jobs(ports());
        BulkJob job = jobs.started();
        List<Optional<BulkJob>> claimed = Together.run(6, i -> jobs.claim(Duration.ofMinutes(5)));
        assertThat(claimed.stream().flatMap(Optional::stream)).containsExactly(job);
        assertThat(jobs.claim(Duration.ofMinutes(5))).isEmpty();
        ports().bulkJobs().rest(job.id(), Duration.ofMillis(1));
        ports().letPass(Duration.ofMillis(5));
        assertThat(jobs.claim(Duration.ofMillis(1))).contains(job);
        ports().letPass(Duration.ofMillis(5));
        assertThat(jobs.claim(Duration.ofMinutes(5))).as("after the lease").contains(job);
        assertThat(jobs.become(job, JobState.RUNNING, JobState.CANCELLED)).isTrue();
    }

    @Test
    default void A5_nobody_works_on_a_job_that_is_paused_or_over() {
        Jobs jobs = new Jobs(ports());
        BulkJob job = jobs.started();
        assertThat(jobs.become(job, JobState.RUNNING, JobState.PAUSED)).isTrue();
        assertThat(jobs.claim(Duration.ofMillis(1))).isEmpty();
        assertThat(jobs.become(job, JobState.PAUSED, JobState.RUNNING)).isTrue();
        assertThat(jobs.claim(Duration.ofMillis(1))).map(BulkJob::id).contains(job.id());
        assertThat(jobs.become(job, JobState.RUNNING, JobState.DONE)).isTrue();
        ports().letPass(Duration.ofMillis(5));
        assertThat(jobs.claim(Duration.ofMillis(1))).isEmpty();
        assertThat(Objects.requireNonNull(jobs.read(job).endedAt())).isAfterOrEqualTo(job.startedAt());
    }
}
