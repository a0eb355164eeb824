package dev.footbridge.jdbc;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many values in one parameter, so that a statement has the same text for any number of rows. Only where the dialect
 * knows arrays.
 */
final class SqlArray {
    private static final String TEXT = "varchar";

    private final String type;
    private final @Nullable Object[] elements;

    private SqlArray(String type, @Nullable Object[] elements) {
        this.type = type;
        this.elements = elements;
    }

    static SqlArray ofTexts(Collection<String> texts) {
        return column(TEXT, List.copyOf(texts));
    }

    /** @param type of the elements, as PostgreSQL calls it */
    static SqlArray column(String type, List<? extends @Nullable Object> values) {
        @Nullable Object[] elements = new Object[values.size()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = element(values.get(i));
        }
        return new SqlArray(type, elements);
    }

    private static @Nullable Object element(@Nullable Object value) {
        Object plain = Sql.plain(value);
        return plain instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : plain;
    }

    Array in(Connection connection) throws SQLException {
        return connection.createArrayOf(type, elements);
    }
}
