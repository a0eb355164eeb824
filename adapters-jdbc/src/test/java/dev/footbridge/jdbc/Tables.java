package dev.footbridge.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Looks into the tables themselves. */
final class Tables {
    private Tables() {}

    /** Names of all our tables, in lower case. */
    static Set<String> names(Connection connection) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), "%", null)) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (name.startsWith("fb_") && tables.getString("TABLE_TYPE").contains("TABLE")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Every value of every row, one a line. */
    static String everything(DataSource source) {
        StringJoiner all = new StringJoiner("\n");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.copyOf(names(connection))) {
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

    static int run(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new AssertionError("A statement of the test failed", e);
        }
    }
}
