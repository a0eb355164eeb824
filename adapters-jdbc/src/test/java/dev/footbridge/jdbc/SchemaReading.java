package dev.footbridge.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the database says of its tables, in words that do not depend on the product. */
final class SchemaReading {
    private SchemaReading() {}

    /** Unique keys in the form {@code table (column, column)}, sorted. */
    static List<String> uniqueKeys(Connection connection) throws SQLException {
        Map<String, String> keys = new TreeMap<>();
        for (String table : Tables.names(connection)) {
            String stored = stored(connection, table);
            try (ResultSet columns =
                    connection.getMetaData().getIndexInfo(null, connection.getSchema(), stored, true, false)) {
                while (columns.next()) {
                    String index = table + " " + columns.getString("INDEX_NAME");
                    keys.merge(index, lower(columns.getString("COLUMN_NAME")), (one, next) -> one + ", " + next);
                }
            }
        }
        return keys.entrySet().stream()
                .map(key -> key.getKey().substring(0, key.getKey().indexOf(' ')) + " (" + key.getValue() + ")")
                .sorted()
                .toList();
    }

    /** {@code table.column} and whether it may be null. */
    static Map<String, String> columns(Connection connection) throws SQLException {
        Map<String, String> all = new TreeMap<>();
        for (String table : Tables.names(connection)) {
            String stored = stored(connection, table);
            try (ResultSet columns = connection.getMetaData().getColumns(null, connection.getSchema(), stored, "%")) {
                while (columns.next()) {
                    all.put(table + "." + lower(columns.getString("COLUMN_NAME")), columns.getString("IS_NULLABLE"));
                }
            }
        }
        return all;
    }

    private static String stored(Connection connection, String table) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
