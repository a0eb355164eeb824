package dev.footbridge.readiness;

/** What the provisioning state does not remember about the latest attempt to link a user. */
public enum Setback {
    /** The mail could not be handed over, or came back. */
    MAIL_FAILED,
    /** Code or link ran out unanswered and has been cleared away. */
    EXPIRED,
    /** The mailbox was proven, but its address is another user's in the tenant (decisions 9). */
    ADDRESS_TAKEN
}
