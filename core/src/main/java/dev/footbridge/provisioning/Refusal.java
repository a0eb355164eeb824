package dev.footbridge.provisioning;

/** An expected "no"; the names are the stable codes of the HTTP contract. */
public enum Refusal {
    WRONG_CODE,
    CODE_EXPIRED,
    MALFORMED_CODE,
    TOO_MANY_TRIES,
    COOLDOWN,
    RATE_LIMITED,
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
    /** The person is still let in, so what is kept is still needed (O7). */
    STILL_ACTIVE,
    FORBIDDEN,
    NOT_FOUND,
    CONFLICT,
    UNAVAILABLE
}
