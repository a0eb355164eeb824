package dev.footbridge.audit;

/** What can happen; the names are stored and never change. */
public enum EventKind {
    ADDRESS_SAVED,
    CODE_SENT,
    LINK_SENT,
    WRONG_CODE,
    ADDRESS_VERIFIED,
    ADDRESS_TAKEN,
    LINKED,
    ACCOUNT_REFUSED,
    CHALLENGE_CANCELLED,
    CHALLENGE_EXPIRED,
    LINK_REJECTED,
    LINK_REMOVED,
    LINK_REPLACED,
    DEACTIVATED,
    ALLOWED_DOMAINS_CHANGED,
    HELP_TEXT_CHANGED,
    PHASE_SWITCHED,
    SIGN_IN_ALLOWED,
    SIGN_IN_REFUSED,
    ROUND_TRIP_PROVED
}
