package dev.footbridge;

import dev.footbridge.audit.Actor;
import dev.footbridge.audit.BulkEvent.BulkDone;
import dev.footbridge.bulk.BulkJob;
import dev.footbridge.bulk.JobState;
import dev.footbridge.bulk.Progress;
import dev.footbridge.bulk.Result;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.spi.BulkJobStore.Recipient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes turns with the jobs of all tenants: looks people up, then makes as many mails as the pace allows and lets the job
 * rest. Any number of nodes may run it; a job is leased to one at a time, and one that dies leaves it to the others.
 */
public final class BulkWorker {
    private static final Logger log = LoggerFactory.getLogger(BulkWorker.class);
    private static final Duration LEASE = Duration.ofMinutes(2);

    /** How long a job whose tenant has used up its mails waits before it asks again. */
    private static final Duration FULL = Duration.ofMinutes(1);

    private static final Duration AFTER_FAULT = Duration.ofMinutes(1);
    private static final int MOST_ATTEMPTS = 5;

    /** People of whom most are skipped go quickly, but a turn shall end well within the lease. */
    private static final int MOST_PEOPLE = 100;

    private final Parts parts;
    private final Ledger ledger;
    private final BulkAudience audience;

    BulkWorker(Parts parts, Ledger ledger) {
        this.parts = parts;
        this.ledger = ledger;
        this.audience = new BulkAudience(parts);
    }

    /**
     * One turn with each job that is due now.
     *
     * @return how many there were
     */
    public int runOnce() {
        int turns = 0;
        Optional<BulkJob> job = parts.bulkJobs().claim(LEASE);
        while (job.isPresent()) {
            turns++;
            parts.bulkJobs().rest(job.get().id(), turn(job.get()));
            job = parts.bulkJobs().claim(LEASE);
        }
        return turns;
    }

    /** @return how long to rest; never zero, so that the round over all jobs ends */
    private Duration turn(BulkJob job) {
        try {
            if (!job.listed()) {
                boolean unused = audience.listMore(job);
                return Duration.ofMillis(1);
            }
            return work(job);
        } catch (RuntimeException fault) {
            // The message may hold what must not be logged, so only its kind is told.
            log.error("A turn of a bulk job failed with {}", fault.getClass().getName());
            return AFTER_FAULT;
        }
    }

    private Duration work(BulkJob job) {
        int mails = 0;
        List<Recipient> people = parts.bulkJobs().waiting(job.id(), MOST_PEOPLE);
        for (Recipient recipient : people) {
            if (mails >= parts.bulkPace().mailsPerTurn() || !isRunning(job)) {
                break;
            }
            BulkStep step = new BulkStep(parts, ledger, job, recipient);
            Answer<Result> answer = take(step, recipient);
            Optional<Refused> limited = answer.refused();
            if (limited.isPresent()) {
                parts.bulkJobs().putOff(job.id(), recipient.user(), pause(limited.get()));
                return FULL;
            }
            Result result = answer.value().orElseThrow();
            if (result.kind() == Result.Kind.WAITING) {
                parts.bulkJobs().putOff(job.id(), recipient.user(), AFTER_FAULT);
            } else {
                parts.bulkJobs().settle(job.id(), result);
                // One that an earlier turn made before it died counts as one.
                mails += result.kind() == Result.Kind.QUEUED ? Math.max(1, step.mails()) : 0;
            }
        }
        if (people.isEmpty()) {
            endIfNobodyWaits(job);
        }
        return parts.bulkPace().restAfter(Math.max(mails, 1));
    }

    private static Answer<Result> take(BulkStep step, Recipient recipient) {
        try {
            return step.take();
        } catch (RuntimeException fault) {
            // As in a turn; the others shall not wait for one whose facts cannot be read.
            log.error("A step of a bulk job failed with {}", fault.getClass().getName());
            boolean last = recipient.attempts() + 1 >= MOST_ATTEMPTS;
            Result.Kind kind = last ? Result.Kind.FAILED : Result.Kind.WAITING;
            return Answer.granted(new Result(recipient.user(), kind, last ? "FAULT" : ""));
        }
    }

    /** Until the next window of the counter, at least a minute. */
    private static Duration pause(Refused limited) {
        Duration until = limited.retryAfter();
        return until == null || until.compareTo(FULL) < 0 ? FULL : until;
    }

    private boolean isRunning(BulkJob job) {
        return parts.bulkJobs()
                .find(job.tenant(), job.id())
                .filter(now -> now.state() == JobState.RUNNING)
                .isPresent();
    }

    /** People who were put off are still waiting, though not due. */
    private void endIfNobodyWaits(BulkJob job) {
        Progress progress = parts.bulkJobs().progress(job.id());
        if (progress.waiting() == 0) {
            Instant now = parts.tenants().now();
            BulkDone event = new BulkDone(progress.queued() + progress.sent());
            // Whoever pauses or cancels at this moment is heard, and so is the node that was quicker.
            boolean unused = parts.bulkJobs()
                    .become(
                            job.id(),
                            JobState.RUNNING,
                            JobState.DONE,
                            ledger.entry(job.tenant(), null, now, event, Actor.system()));
        }
    }
}
