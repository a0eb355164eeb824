package dev.footbridge.servlet.api;

import dev.footbridge.BulkStatus;
import dev.footbridge.bulk.BulkJob;
import dev.footbridge.bulk.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A job and how far it has come.
 *
 * @param done people whom the job has come to, whatever became of them
 * @param again whether it may be started again for those for whom it failed
 * @param results where the file with everybody's result is
 */
record JobDocument(
        String id,
        String state,
        int total,
        int done,
        int queued,
        int sent,
        int skipped,
        int failed,
        String startedAt,
        String startedBy,
        @Nullable String endedAt,
        int mailsPerMinute,
        long remainingSeconds,
        boolean again,
        String results) {

    static JobDocument of(BulkStatus status, String base) {
        BulkJob job = status.job();
        Progress progress = status.progress();
        return new JobDocument(
                job.id().toString(),
                job.state().name(),
                status.total(),
                progress.done(),
                progress.queued(),
                progress.sent(),
                progress.skipped(),
                progress.failed(),
                JsonText.time(job.startedAt()),
                job.startedBy().value(),
                JsonText.timeOrNull(job.endedAt()),
                status.pace().mailsPerMinute(),
                status.remaining().toSeconds(),
                status.mayBeRepeated(),
                base + "/api/v1/admin/jobs/" + job.id() + "/results");
    }
}
