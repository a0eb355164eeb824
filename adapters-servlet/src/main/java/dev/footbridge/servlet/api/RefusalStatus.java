package dev.footbridge.servlet.api;

import dev.footbridge.provisioning.Refusal;

/** The HTTP status of each refusal (decisions 28). */
final class RefusalStatus {
    private RefusalStatus() {}

    /** Without a default, so that a new refusal does not compile until it has a status. */
    static int of(Refusal refusal) {
        return switch (refusal) {
            case WRONG_CODE,
                    CODE_EXPIRED,
                    MALFORMED_CODE,
                    TOO_MANY_TRIES,
                    INVALID_ADDRESS,
                    ADDRESS_NOT_PERSONAL,
                    DOMAIN_NOT_ALLOWED,
                    ADDRESS_TAKEN,
                    ADDRESS_MISMATCH,
                    MAIL_NOT_ACCEPTED,
                    ALREADY_LINKED,
                    NOT_LINKED,
                    LINK_EXPIRED,
                    LINK_UNKNOWN,
                    PHASE_CLOSED,
                    GUARD_FAILED,
                    LOCKED_OUT_CHANGED,
                    INVALID_DOMAINS,
                    INVALID_TEXTS,
                    STILL_ACTIVE -> 422;
            case COOLDOWN, RATE_LIMITED -> 429;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case UNAVAILABLE -> 503;
        };
    }
}
