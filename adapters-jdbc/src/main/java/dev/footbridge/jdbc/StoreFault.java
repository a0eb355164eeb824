package dev.footbridge.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The database could not do what was asked. Nothing was changed, unless the connection broke during the commit: then it
 * may have been, and a new read tells.
 *
 * <p>Carries neither the driver's message nor its exception: both may quote values of the row, such as an address.
 */
public final class StoreFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sqlState;

    StoreFault(String what) {
        super(what);
        this.sqlState = "";
    }

    private StoreFault(String what, String sqlState, int vendorCode) {
        super(what + " failed: SQLState " + sqlState + ", code " + vendorCode);
        this.sqlState = sqlState;
    }

    static StoreFault of(String what, SQLException cause) {
        @Nullable String state = cause.getSQLState();
        return new StoreFault(what, state == null ? "unknown" : state, cause.getErrorCode());
    }

    /** Five characters of ISO 9075, or "unknown"; empty if the fault is not the database's. */
    public String sqlState() {
        return sqlState;
    }

    /** Whether somebody else stood in the way and a new attempt may succeed. */
    boolean isLostRace() {
        return SqlState.isLostRace(sqlState);
    }
}
