package dev.footbridge.readiness;

/** The coarse grouping of the reasons, for cards and the table of departments. */
public enum Progress {
    /** Can sign in after activation. */
    READY,
    /** The next step is the person's own or the identity provider's, and it is open. */
    UNDER_WAY,
    /** Nothing stands in the way; nobody has begun. */
    NOT_STARTED,
    /** Tried without success, or cannot be tried: somebody has to look at it. */
    BLOCKED,
    /** Not in the figures (X1). */
    NOT_COUNTED
}
