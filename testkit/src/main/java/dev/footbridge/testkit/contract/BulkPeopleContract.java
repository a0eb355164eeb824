package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.bulk.BulkJob;
import dev.footbridge.bulk.JobState;
import dev.footbridge.bulk.Progress;
import dev.footbridge.bulk.Result;
import dev.footbridge.bulk.Result.Kind;
import dev.footbridge.spi.BulkJobStore.Recipient;
import dev.footbridge.tenant.UserId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The people of a job and what became of them. */
public interface BulkPeopleContract extends StoreContract {

    @Test
    default void A5_people_are_listed_page_by_page_and_nobody_twice() {
        Jobs jobs = new Jobs(ports());
        BulkJob job = jobs.started();
        List<Recipient> first = Jobs.people("berta", "anna");
        assertThat(jobs.list(job, first, new UserId("anna"), false)).isTrue();
        BulkJob later = jobs.read(job);
        assertThat(later).isEqualTo(job.withListing(new UserId("anna"), false));
        assertThat(jobs.list(job, Jobs.people("david"), new UserId("david"), true))
                .as("by what was read before")
                .isFalse();
        List<Recipient> second = Jobs.people("anna", "cecilia");
        assertThat(jobs.list(later, second, new UserId("cecilia"), true)).isTrue();
        assertThat(jobs.read(job).listed()).isTrue();
        assertThat(ports().bulkJobs().waiting(job.id(), 10)).containsExactly(first.get(1), first.get(0), second.get(1));
        assertThat(ports().bulkJobs().waiting(job.id(), 1)).containsExactly(first.get(1));
        assertThat(jobs.list(jobs.read(job), Jobs.people("erik"), new UserId("erik"), true))
                .as("after the end")
                .isFalse();
        assertThat(jobs.become(job, JobState.RUNNING, JobState.DONE)).isTrue();
    }

    @Test
    default void A5_an_audience_of_nobody_is_listed_too() {
        Jobs jobs = new Jobs(ports());
        BulkJob job = jobs.started();
        assertThat(jobs.list(job, List.of(), null, true)).isTrue();
        assertThat(jobs.read(job)).isEqualTo(job.withListing(null, true));
        assertThat(ports().bulkJobs().progress(job.id())).isEqualTo(Progress.none());
        assertThat(jobs.become(job, JobState.RUNNING, JobState.DONE)).isTrue();
    }

    @Test
    default void A5_what_became_of_somebody_is_kept_once() {
        Jobs jobs = new Jobs(ports());
        BulkJob job = jobs.started();
        List<Recipient> people = jobs.listed(job, "anna", "berta");
        Result skipped = new Result(new UserId("anna"), Kind.SKIPPED, "ALREADY_LINKED");
        ports().bulkJobs().settle(job.id(), skipped);
        ports().bulkJobs().settle(job.id(), new Result(new UserId("anna"), Kind.FAILED, "FAULT"));
        ports().bulkJobs().putOff(job.id(), new UserId("anna"), Duration.ofMinutes(5));
        assertThat(ports().bulkJobs().waiting(job.id(), 10)).containsExactly(people.get(1));
        assertThat(ports().bulkJobs().results(job.id(), null, null, 10))
                .containsExactly(skipped, new Result(new UserId("berta"), Kind.WAITING, ""));
        assertThat(ports().bulkJobs().progress(job.id())).isEqualTo(new Progress(1, 0, 0, 1, 0));
        assertThat(jobs.become(job, JobState.RUNNING, JobState.DONE)).isTrue();
    }

    @Test
    default void A5_whoever_is_put_off_comes_again_with_one_attempt_more() {
        Jobs jobs = new Jobs(ports());
        BulkJob job = jobs.started();
        Recipient anna = jobs.listed(job, "anna").get(0);
        ports().bulkJobs().putOff(job.id(), anna.user(), Duration.ofMinutes(5));
        assertThat(ports().bulkJobs().waiting(job.id(), 10)).isEmpty();
        assertThat(ports().bulkJobs().progress(job.id()).waiting()).isEqualTo(1);
        ports().bulkJobs().putOff(job.id(), anna.user(), Duration.ofMillis(1));
        ports().letPass(Duration.ofMillis(5));
        assertThat(ports().bulkJobs().waiting(job.id(), 10))
                .containsExactly(new Recipient(anna.user(), anna.mail(), 2));
        assertThat(jobs.become(job, JobState.RUNNING, JobState.DONE)).isTrue();
    }

    @Test
    default void A5_a_queued_mail_counts_as_the_outbox_has_it() {
        Jobs jobs = new Jobs(ports());
        BulkJob job = jobs.started();
        List<Recipient> people = jobs.listed(job, "anna", "berta", "cecilia", "david", "erik");
        for (Recipient recipient : people.subList(0, 4)) {
            jobs.mail(recipient);
        }
        people.forEach(it -> ports().bulkJobs().settle(job.id(), new Result(it.user(), Kind.QUEUED, "")));
        ports().outbox().done(people.get(1).mail(), "250 kept");
        ports().outbox().failed(people.get(2).mail(), "550 no such mailbox");
        ports().outbox().failed(people.get(3).mail(), "SUPERSEDED");
        assertThat(ports().bulkJobs().progress(job.id())).isEqualTo(new Progress(0, 2, 1, 0, 2));
        Result cecilia = new Result(new UserId("cecilia"), Kind.FAILED, "MAIL_NOT_ACCEPTED");
        Result david = new Result(new UserId("david"), Kind.FAILED, "SUPERSEDED");
        assertThat(ports().bulkJobs().results(job.id(), null, null, 10))
                .containsExactly(
                        new Result(new UserId("anna"), Kind.QUEUED, ""),
                        new Result(new UserId("berta"), Kind.SENT, ""),
                        cecilia,
                        david,
                        new Result(new UserId("erik"), Kind.QUEUED, ""));
        assertThat(ports().bulkJobs().results(job.id(), Kind.FAILED, null, 1)).containsExactly(cecilia);
        assertThat(ports().bulkJobs().results(job.id(), Kind.FAILED, cecilia.user(), 10))
                .containsExactly(david);
        assertThat(jobs.become(job, JobState.RUNNING, JobState.DONE)).isTrue();
    }
}
