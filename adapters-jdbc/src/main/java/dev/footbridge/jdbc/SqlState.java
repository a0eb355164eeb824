package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableSet;
import java.sql.SQLException;

/** What the five characters of a SQLState tell us. */
final class SqlState {
    private static final String UNIQUE_VIOLATION = "23505";

    /** Serialisation failure, deadlock, lock not available; H2's lock timeout and concurrent update. */
    private static final ImmutableSet<String> LOST_RACES = ImmutableSet.of("40001", "40P01", "55P03", "HYT00", "90131");

    private SqlState() {}

    static boolean isDuplicate(SQLException e) {
        return UNIQUE_VIOLATION.equals(e.getSQLState());
    }

    static boolean isLostRace(String state) {
        return LOST_RACES.contains(state);
    }

    /** Class 42 of PostgreSQL and H2: a table or column is not there. */
    static boolean isMissingTable(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("42");
    }
}
