package dev.footbridge.tenant;

/** Where a tenant stands (P1). One stored value; every decision reads it. */
public enum Phase {
    /** Allowed domains and saved addresses may be prepared; nothing is sent. */
    NOT_STARTED,
    /** Users link themselves; the legacy login goes on untouched. */
    PREPARATION,
    /** The identity provider is the login; every legacy door is closed. */
    ACTIVE,
    /** As ACTIVE, and there is no way back (P10). */
    COMPLETED;

    public boolean canBecome(Phase next) {
        return switch (this) {
            case NOT_STARTED -> next == PREPARATION;
            case PREPARATION -> next == ACTIVE || next == NOT_STARTED;
            case ACTIVE -> next == PREPARATION || next == COMPLETED;
            case COMPLETED -> false;
        };
    }

    /** Whether interactive sign-in goes to the identity provider and nowhere else. */
    public boolean closesLegacyLogin() {
        return this == ACTIVE || this == COMPLETED;
    }

    /** Whether users may verify an address themselves. */
    public boolean opensSelfService() {
        return this == PREPARATION;
    }

    /** Whether Footbridge may send mail and make links at all. */
    public boolean opensProvisioning() {
        return this != NOT_STARTED;
    }
}
