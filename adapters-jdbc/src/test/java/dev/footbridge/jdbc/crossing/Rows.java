package dev.footbridge.jdbc.crossing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Looks into the tables, past Footbridge. */
record Rows(DataSource source) {

    /** The number that a query answers in its only row; 0 if that is null. */
    int number(String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new AssertionError("No row answers " + sql);
                }
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new AssertionError("A query of the test failed", e);
        }
    }

    /** Every row of every table of ours, each under the name of its table. */
    String everything() {
        StringJoiner all = new StringJoiner("\n");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = tables(connection);
            if (!tables.contains("fb_provisioning")) {
                throw new AssertionError("The tables are not where they are looked for");
            }
            for (String table : tables) {
                all.add(table);
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            all.add(rows.getString(i));
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new AssertionError("The tables could not be read", e);
        }
        return all.toString();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        TreeSet<String> names = new TreeSet<>();
        try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), null, null)) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (name.startsWith("fb_") && tables.getString("TABLE_TYPE").contains("TABLE")) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }
}
