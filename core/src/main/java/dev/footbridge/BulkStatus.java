package dev.footbridge;

import dev.footbridge.bulk.BulkJob;
import dev.footbridge.bulk.JobState;
import dev.footbridge.bulk.Pace;
import dev.footbridge.bulk.Progress;
import java.time.Duration;

/**
 * A job and how far it has come.
 *
 * @param pace how fast it goes at most
 */
public record BulkStatus(BulkJob job, Progress progress, Pace pace) {

    /** How many people it has; as long as they are being looked up, as many as were expected. */
    public int total() {
        return job.listed() ? progress.total() : Math.max(job.expected(), progress.total());
    }

    /** How long it takes at most from now, if nobody pauses it; zero when it is over. */
    public Duration remaining() {
        return job.state().isOpen() ? pace.timeFor(total() - progress.done()) : Duration.ZERO;
    }

    /** Whether it may be started again for those for whom it failed. */
    public boolean mayBeRepeated() {
        return !job.state().isOpen() && progress.failed() > 0;
    }

    /** Whether mails of a job that is over still wait in the outbox. */
    public boolean isStillDelivering() {
        return job.state() != JobState.RUNNING && progress.queued() > 0;
    }
}
