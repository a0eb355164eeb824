package dev.footbridge.jdbc;

import dev.footbridge.address.EmailAddress;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The present row of a result, in our types. The methods that may give null say so in their name. */
final class Row {
    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    String text(String column) throws SQLException {
        return present(column, textOrNull(column));
    }

    @Nullable
    String textOrNull(String column) throws SQLException {
        return results.getString(column);
    }

    long number(String column) throws SQLException {
        return results.getLong(column);
    }

    int count(String column) throws SQLException {
        return results.getInt(column);
    }

    boolean flag(String column) throws SQLException {
        return results.getBoolean(column);
    }

    /** A flag with three values. */
    @Nullable
    Boolean flagOrNull(String column) throws SQLException {
        boolean flag = results.getBoolean(column);
        return results.wasNull() ? null : flag;
    }

    /** Text in UTF-8; empty where there is none. */
    String textOfBytes(String column) throws SQLException {
        byte @Nullable [] bytes = results.getBytes(column);
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    UUID id(String column) throws SQLException {
        return present(column, idOrNull(column));
    }

    @Nullable
    UUID idOrNull(String column) throws SQLException {
        return results.getObject(column, UUID.class);
    }

    Instant time(String column) throws SQLException {
        return present(column, timeOrNull(column));
    }

    /** Whole milliseconds: decisions reckon in nothing finer. */
    @Nullable
    Instant timeOrNull(String column) throws SQLException {
        @Nullable OffsetDateTime time = results.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    LocalDate day(String column) throws SQLException {
        return present(column, results.getObject(column, LocalDate.class));
    }

    <E extends Enum<E>> E name(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    <E extends Enum<E>> @Nullable E nameOrNull(String column, Class<E> type) throws SQLException {
        @Nullable String name = textOrNull(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    EmailAddress address(String column) throws SQLException {
        return EmailAddress.of(text(column));
    }

    @Nullable
    EmailAddress addressOrNull(String column) throws SQLException {
        @Nullable String address = textOrNull(column);
        return address == null ? null : EmailAddress.of(address);
    }

    private static <T> T present(String column, @Nullable T value) {
        if (value == null) {
            throw new StoreFault("Column " + column + " is empty where it never should be");
        }
        return value;
    }
}
