package dev.footbridge.jdbc;

import dev.footbridge.address.EmailAddress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs statements on a connection. Values are always parameters, never part of the text. */
final class Sql {
    private Sql() {}

    /** Makes something of one row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    /** @return how many rows it touched */
    static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    /**
     * The same statement for several rows, in one round trip where the driver can.
     *
     * @return how many rows each touched; nothing is sent if there is nothing to do
     */
    static int[] batch(Connection connection, String sql, List<@Nullable Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    static <T> List<T> list(Connection connection, String sql, Reader<T> reader, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet results = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                Row row = new Row(results);
                while (results.next()) {
                    all.add(reader.read(row));
                }
                return all;
            }
        }
    }

    static <T> Optional<T> first(Connection connection, String sql, Reader<T> reader, @Nullable Object... values)
            throws SQLException {
        return list(connection, sql, reader, values).stream().findFirst();
    }

    /** The number that a counting statement gives in its column {@code n}. */
    static int count(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        return first(connection, sql, row -> row.count("n"), values).orElse(0);
    }

    /** The expression for what stands behind the at-sign of a canonical address. */
    static String domainOf(String column) {
        return "SUBSTRING(" + column + " FROM POSITION('@' IN " + column + ") + 1)";
    }

    /** So many places for values. */
    static String places(int number) {
        return String.join(", ", Collections.nCopies(number, "?"));
    }

    static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
    }

    private static void bind(PreparedStatement statement, int place, @Nullable Object given) throws SQLException {
        Object value = plain(given);
        if (value == null) {
            statement.setNull(place, Types.NULL);
        } else if (value instanceof Instant time) {
            statement.setObject(place, time.atOffset(ZoneOffset.UTC));
        } else if (value instanceof SqlArray array) {
            statement.setArray(place, array.in(statement.getConnection()));
        } else if (value instanceof String text) {
            statement.setString(place, text);
        } else {
            statement.setObject(place, value);
        }
    }

    /** Our types as what a driver knows. */
    static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof String text) {
            return Text.keepable(text);
        }
        if (value instanceof Enum<?> name) {
            return name.name();
        }
        return value instanceof EmailAddress address ? Text.keepable(address.display()) : value;
    }
}
