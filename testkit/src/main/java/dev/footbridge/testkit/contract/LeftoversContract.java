package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.audit.EventKind;
import dev.footbridge.bulk.Audience;
import dev.footbridge.bulk.BulkJob;
import dev.footbridge.bulk.JobState;
import dev.footbridge.bulk.Result;
import dev.footbridge.spi.BulkJobStore.Recipient;
import dev.footbridge.spi.Leftovers.Batch;
import dev.footbridge.spi.Leftovers.Kind;
import dev.footbridge.spi.LimitUse;
import dev.footbridge.spi.Saved;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Proves {@link dev.footbridge.spi.Leftovers}, together with {@link LeftoverWorkContract}. To run it, implement it in a
 * test class; {@link #ports()} hands out the stores of the back end.
 */
public interface LeftoversContract extends LeftoverWorkContract {

    @Test
    default void counters_go_with_their_window_and_live_ones_stay() {
        Remains remains = new Remains(ports());
        remains.removeAll();
        Scene scene = new Scene(ports());
        LimitUse live = new LimitUse("live-" + UUID.randomUUID(), LimitContract.LONG, 1, 1);
        LimitUse brief = new LimitUse("brief-" + UUID.randomUUID(), Duration.ofMillis(30), 9, 1);
        assertThat(scene.save(Changes.with(scene.load(scene.user()), live, brief)))
                .isEqualTo(Saved.SAVED);
        ports().letPass(Remains.AGE.plusMillis(35));
        assertThat(remains.remove(Kind.COUNTERS, Duration.ofHours(1))).isZero();
        assertThat(remains.remove(Kind.COUNTERS)).isEqualTo(1);
        assertThat(scene.save(Changes.with(scene.load(scene.user()), live))).isEqualTo(Saved.LIMITED);
    }

    @Test
    default void a_sending_goes_with_its_people_once_it_has_ended_long_enough_ago() {
        Jobs jobs = new Jobs(ports());
        BulkJob job = jobs.started();
        jobs.listed(job, "a", "b", "c");
        Remains remains = new Remains(ports());
        ports().letPass(Remains.AGE.plusMillis(2));
        remains.removeAll();
        assertThat(ports().bulkJobs().progress(job.id()).total()).as("open").isEqualTo(3);
        assertThat(jobs.become(job, JobState.RUNNING, JobState.DONE)).isTrue();
        remains.remove(Kind.SENDINGS, Duration.ofHours(1));
        assertThat(ports().bulkJobs().find(jobs.tenant(), job.id())).as("young").isPresent();
        ports().letPass(Remains.AGE.plusMillis(2));
        assertThat(remains.remove(Kind.SENDINGS)).isEqualTo(4);
        assertThat(ports().bulkJobs().find(jobs.tenant(), job.id())).isEmpty();
        assertThat(ports().bulkJobs().progress(job.id()).total()).isZero();
    }

    @Test
    default void whoever_stops_in_the_middle_of_a_sending_finds_the_rest_later() {
        new Remains(ports()).removeAll();
        Jobs jobs = new Jobs(ports());
        BulkJob job = jobs.started();
        jobs.listed(job, "a", "b", "c");
        assertThat(jobs.become(job, JobState.RUNNING, JobState.CANCELLED)).isTrue();
        ports().letPass(Remains.AGE.plusMillis(2));
        Batch first = ports().leftovers().remove(Kind.SENDINGS, Remains.AGE, 2, "");
        assertThat(first.removed()).isEqualTo(2);
        assertThat(first.next()).isNotNull();
        assertThat(ports().bulkJobs().find(jobs.tenant(), job.id())).isPresent();
        assertThat(ports().leftovers().remove(Kind.SENDINGS, Remains.AGE, 2, "").removed())
                .isEqualTo(2);
        assertThat(ports().bulkJobs().find(jobs.tenant(), job.id())).isEmpty();
        assertThat(ports().leftovers().remove(Kind.SENDINGS, Remains.AGE, 2, ""))
                .isEqualTo(new Batch(0, null));
    }

    @Test
    default void a_sending_whose_failed_people_another_takes_waits_for_that_one() {
        Jobs jobs = new Jobs(ports());
        BulkJob first = jobs.started();
        Recipient anna = jobs.listed(first, "anna").get(0);
        ports().bulkJobs().settle(first.id(), new Result(anna.user(), Result.Kind.FAILED, "FAULT"));
        assertThat(jobs.become(first, JobState.RUNNING, JobState.DONE)).isTrue();
        BulkJob again = jobs.job(new Audience.FailedOf(first.id()));
        assertThat(ports().bulkJobs().start(again, jobs.entry(EventKind.BULK_STARTED)))
                .isTrue();
        ports().letPass(Remains.AGE.plusMillis(2));
        Remains remains = new Remains(ports());
        remains.removeAll();
        assertThat(ports().bulkJobs().results(first.id(), Result.Kind.FAILED, null, 9))
                .hasSize(1);
        assertThat(jobs.become(again, JobState.RUNNING, JobState.CANCELLED)).isTrue();
        ports().letPass(Remains.AGE.plusMillis(2));
        remains.removeAll();
        assertThat(ports().bulkJobs().newest(jobs.tenant())).isEmpty();
    }
}
