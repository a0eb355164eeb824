package dev.footbridge.jdbc;

import dev.footbridge.spi.LimitUse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Raises counters that have room. A counter's row is locked from here to the end of the transaction, also by a use that
 * costs nothing, so that nobody gets past a ceiling; counters are therefore taken last and always in the same order.
 */
final class Limits {
    private static final Comparator<LimitUse> ORDER =
            Comparator.comparing(LimitUse::counter).thenComparing(LimitUse::window);

    /** Neither a number of VALUES nor a rewriting driver can hide how many rows were touched. */
    private static final String POSTGRESQL = """
            INSERT INTO fb_limit AS kept (counter, window_millis, window_number, used)
            SELECT ?, w.millis, CAST(FLOOR(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 / w.millis) AS BIGINT), ?
            FROM (SELECT CAST(? AS BIGINT) AS millis) AS w
            ON CONFLICT (counter, window_millis) DO UPDATE
            SET used = EXCLUDED.used
                    + CASE WHEN kept.window_number < EXCLUDED.window_number THEN 0 ELSE kept.used END,
                window_number = GREATEST(kept.window_number, EXCLUDED.window_number)
            WHERE kept.window_number < EXCLUDED.window_number OR kept.used < ?""";

    private static final String H2_RAISE = """
            UPDATE fb_limit
            SET used = CAST(? AS BIGINT) + CASE WHEN window_number < ? THEN 0 ELSE used END,
                window_number = GREATEST(window_number, ?)
            WHERE counter = ? AND window_millis = ? AND (window_number < ? OR used < ?)""";

    private static final String H2_WINDOW =
            "SELECT CAST(FLOOR(EXTRACT(EPOCH FROM CURRENT_TIMESTAMP) * 1000 / ?) AS BIGINT) AS w";

    private Limits() {}

    /** @return false if a counter has no room; the transaction must then be undone */
    static boolean use(Connection connection, Dialect dialect, List<LimitUse> uses) throws SQLException {
        List<LimitUse> ordered = uses.stream().sorted(ORDER).toList();
        if (ordered.stream().anyMatch(use -> use.ceiling() <= 0)) {
            return false;
        }
        return switch (dialect) {
            case POSTGRESQL -> onPostgresql(connection, ordered);
            case H2 -> onH2(connection, ordered);
        };
    }

    private static boolean onPostgresql(Connection connection, List<LimitUse> uses) throws SQLException {
        List<@Nullable Object[]> rows = uses.stream()
                .map(use ->
                        Sql.row(use.counter(), (long) use.cost(), use.window().toMillis(), use.ceiling()))
                .toList();
        for (int touched : Sql.batch(connection, POSTGRESQL, rows)) {
            if (touched == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean onH2(Connection connection, List<LimitUse> uses) throws SQLException {
        for (LimitUse use : uses) {
            long millis = use.window().toMillis();
            long window = Sql.first(connection, H2_WINDOW, row -> row.number("w"), millis)
                    .orElseThrow();
            if (!raise(connection, use, window) && !begin(connection, use, window) && !raise(connection, use, window)) {
                return false;
            }
        }
        return true;
    }

    private static boolean raise(Connection connection, LimitUse use, long window) throws SQLException {
        return Sql.update(
                        connection,
                        H2_RAISE,
                        use.cost(),
                        window,
                        window,
                        use.counter(),
                        use.window().toMillis(),
                        window,
                        use.ceiling())
                == 1;
    }

    /** @return false if the counter has begun already, perhaps a moment ago on another node */
    private static boolean begin(Connection connection, LimitUse use, long window) throws SQLException {
        try {
            Sql.update(
                    connection,
                    "INSERT INTO fb_limit (counter, window_millis, window_number, used) VALUES (?, ?, ?, ?)",
                    use.counter(),
                    use.window().toMillis(),
                    window,
                    use.cost());
            return true;
        } catch (SQLException e) {
            if (SqlState.isDuplicate(e)) {
                return false;
            }
            throw e;
        }
    }
}
