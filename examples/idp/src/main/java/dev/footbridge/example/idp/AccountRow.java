package dev.footbridge.example.idp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads one row of the accounts' table. */
final class AccountRow {

    private AccountRow() {}

    static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                row.getString("user_name"),
                new PersonName(
                        row.getString("display_name"), row.getString("given_name"), row.getString("family_name")),
                row.getString("email"),
                row.getBoolean("email_verified"),
                row.getString("password_hash"),
                row.getString("external_id"),
                row.getBoolean("active"),
                row.getInt("epoch"),
                row.getInt("version"),
                instant(row, "created_at"),
                instant(row, "changed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
