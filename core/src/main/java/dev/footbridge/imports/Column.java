package dev.footbridge.imports;

/** What a column of the type "Anställda/användare" means. */
public enum Column {
    /** The user name, or the host's id of the user where it has no other. */
    USER(Use.FINDS_USER),
    EMPLOYEE_NUMBER(Use.FINDS_USER),
    /** The address at the identity provider. */
    ADDRESS(Use.IS_IMPORTED),
    NAME(Use.IS_SHOWN),
    DEPARTMENT(Use.IS_SHOWN),
    ACTIVE(Use.IS_SHOWN),
    STATE(Use.IS_SHOWN),
    /** The address that somebody is proving, which an import never changes. */
    PENDING_ADDRESS(Use.IS_SHOWN),
    CHANGED(Use.IS_SHOWN),
    /** Of a result file: what became of the row. */
    RESULT(Use.IS_SHOWN),
    /** Of a result file: why, and in which column. */
    REASON(Use.IS_SHOWN);

    private final Use use;

    Column(Use use) {
        this.use = use;
    }

    /** What an import makes of it. */
    private enum Use {
        FINDS_USER,
        IS_IMPORTED,
        /** Written by an export for people to read; passed over by an import. */
        IS_SHOWN
    }

    /** Whether an import reads it; the others are written for people. */
    public boolean isRead() {
        return use != Use.IS_SHOWN;
    }
}
