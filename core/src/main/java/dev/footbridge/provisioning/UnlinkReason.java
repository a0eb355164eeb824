package dev.footbridge.provisioning;

/** Why a user is unlinked. */
public enum UnlinkReason {
    NEVER_LINKED,
    REMOVED_BY_ADMINISTRATOR,
    REMOVED_BY_USER,
    EMPLOYMENT_ENDED,
    ACCOUNT_GONE,
    DEACTIVATED,
    REJECTED_BY_RECIPIENT
}
