package dev.footbridge.bulk;

/** Why a user gets no mail from a job although nothing went wrong; the names are stored and part of the HTTP contract. */
public enum SkipReason {
    ALREADY_LINKED,
    /** The address is proven and the account is being made. */
    BEING_LINKED,
    /** The identity provider refused the account: the same mail again would end the same way. */
    ACCOUNT_REFUSED,
    NO_ADDRESS,
    DOMAIN_NOT_ALLOWED,
    DEACTIVATED,
    /** Time clocks and service users stay outside (X1). */
    INTERNAL_CREDENTIALS,
    /** Nobody sends a link to himself. */
    OWN_USER,
    /** Something that still works was sent within the last 24 hours. */
    RECENTLY_SENT,
    /** The user's own limit of mails (C3). */
    COOLDOWN,
    /** The host does not know the user any more. */
    GONE
}
