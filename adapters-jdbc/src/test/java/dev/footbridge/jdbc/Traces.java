package dev.footbridge.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Looks for texts in every column of every table that the database itself names; a table of tomorrow is among them. */
final class Traces {
    private Traces() {}

    /** {@code table.column} of every value that holds one of the texts, case or not. */
    static Set<String> of(DataSource source, Set<String> texts) {
        Set<String> found = new TreeSet<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> column : columns(connection).entrySet()) {
                String table = column.getKey().substring(0, column.getKey().indexOf('.'));
                try (ResultSet rows = statement.executeQuery("SELECT " + column.getValue() + " AS v FROM " + table)) {
                    while (rows.next()) {
                        String value = rows.getString("v");
                        if (value != null && texts.stream().anyMatch(text -> holds(value, text))) {
                            found.add(column.getKey());
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new AssertionError("The tables could not be read", e);
        }
        return found;
    }

    private static boolean holds(String value, String text) {
        return value.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    /** {@code table.column} and the name to ask for. */
    private static Map<String, String> columns(Connection connection) throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT table_name AS t, column_name AS c"
                        + " FROM information_schema.columns WHERE LOWER(table_name) LIKE 'fb!_%' ESCAPE '!'")) {
            while (rows.next()) {
                String column = rows.getString("c");
                columns.put((rows.getString("t") + "." + column).toLowerCase(Locale.ROOT), column);
            }
        }
        return columns;
    }
}
