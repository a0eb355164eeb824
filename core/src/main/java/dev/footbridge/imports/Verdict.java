package dev.footbridge.imports;

/** What an import makes of a row or a field (T4); the names are stable codes. */
public enum Verdict {
    /** Previewed: the address will be saved. */
    WILL_UPDATE(Outcome.PLANNED),
    /** Previewed: the saved address will be removed. */
    WILL_CLEAR(Outcome.PLANNED),
    UPDATED(Outcome.DONE),
    CLEARED(Outcome.DONE),
    /** It is as the file has it. */
    UNCHANGED(Outcome.NOTHING),
    /** Nothing stands in the cell, which changes nothing. */
    EMPTY(Outcome.NOTHING),
    /** Put back to what it was before the import. */
    UNDONE(Outcome.NOTHING),
    /** Linked, or proven and about to be (T2). */
    SKIPPED_LINKED(Outcome.SKIPPED),
    SKIPPED_DEACTIVATED(Outcome.SKIPPED),
    /** Keeps internal credentials (X1). */
    SKIPPED_INTERNAL(Outcome.SKIPPED),
    /** The acting administrator's own. */
    SKIPPED_SELF(Outcome.SKIPPED),
    /** Changed by somebody between preview and application. */
    CONFLICT(Outcome.SKIPPED),
    /** Changed by somebody between application and undoing, so not put back. */
    KEPT(Outcome.SKIPPED),
    NO_USER(Outcome.ERROR),
    UNKNOWN_USER(Outcome.ERROR),
    AMBIGUOUS_USER(Outcome.ERROR),
    /** User name and employee number name different users. */
    CONTRADICTING_USER(Outcome.ERROR),
    /** A result of a formula says nothing about what the person who sent the file saw. */
    FORMULA(Outcome.ERROR),
    INVALID_ADDRESS(Outcome.ERROR),
    DOMAIN_NOT_ALLOWED(Outcome.ERROR),
    /** Another user has proven it. */
    ADDRESS_TAKEN(Outcome.ERROR),
    /** The user, or the address for another user, stands in another row as well; none of these rows counts. */
    DUPLICATE_IN_FILE(Outcome.ERROR);

    private final Outcome outcome;

    Verdict(Outcome outcome) {
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** What it comes to. */
    public enum Outcome {
        PLANNED,
        DONE,
        NOTHING,
        SKIPPED,
        ERROR
    }
}
