package dev.footbridge.bulk;

import dev.footbridge.tenant.UserId;

/**
 * What became of one user in a job.
 *
 * @param reason a {@link SkipReason}, a refusal of the HTTP contract, MAIL_NOT_ACCEPTED, SUPERSEDED, EXPIRED or FAULT;
 *     empty where nothing stood in the way
 */
public record Result(UserId user, Kind kind, String reason) {

    /**
     * A mail that the outbox gave up.
     *
     * @param detail as the outbox has it
     */
    public static Result ofFailedMail(UserId user, String detail) {
        boolean own = detail.equals("SUPERSEDED") || detail.equals("EXPIRED");
        return new Result(user, Kind.FAILED, own ? detail : "MAIL_NOT_ACCEPTED");
    }

    /** The names are part of the HTTP contract. */
    public enum Kind {
        /** The job has not come to the user. */
        WAITING,
        /** The mail is in the outbox. */
        QUEUED,
        /** The mail server has taken the mail. */
        SENT,
        SKIPPED,
        /** There is no mail, and another attempt may help. */
        FAILED
    }
}
