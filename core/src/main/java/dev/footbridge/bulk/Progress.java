package dev.footbridge.bulk;

/**
 * How far a job has come, as numbers of people.
 *
 * @param queued mails in the outbox
 * @param sent mails that the mail server has taken
 */
public record Progress(int waiting, int queued, int sent, int skipped, int failed) {
    public static Progress none() {
        return new Progress(0, 0, 0, 0, 0);
    }

    /** Everybody who stands in the job. */
    public int total() {
        return waiting + done();
    }

    /** Those whom the job has come to. */
    public int done() {
        return queued + sent + skipped + failed;
    }

    public Progress plus(Result.Kind kind, int people) {
        return switch (kind) {
            case WAITING -> new Progress(waiting + people, queued, sent, skipped, failed);
            case QUEUED -> new Progress(waiting, queued + people, sent, skipped, failed);
            case SENT -> new Progress(waiting, queued, sent + people, skipped, failed);
            case SKIPPED -> new Progress(waiting, queued, sent, skipped + people, failed);
            case FAILED -> new Progress(waiting, queued, sent, skipped, failed + people);
        };
    }
}
