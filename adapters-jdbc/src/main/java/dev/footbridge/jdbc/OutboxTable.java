package dev.footbridge.jdbc;

import dev.footbridge.spi.ClaimedEntry;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.SealedSecret;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of outgoing work. */
final class OutboxTable {
    private static final String COLUMNS =
            "id, tenant_id, user_id, epoch, work, address, sealing_key, sealed_secret, created_at, expires_at";

    private OutboxTable() {}

    /** They are due at once: {@code available_at} is the database's time of the write. */
    static void add(Connection connection, List<OutboxEntry> entries) throws SQLException {
        List<@Nullable Object[]> rows =
                entries.stream().map(OutboxTable::values).toList();
        Sql.batch(connection, "INSERT INTO fb_outbox (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    private static @Nullable Object[] values(OutboxEntry entry) {
        @Nullable SealedSecret secret = entry.secret();
        return Sql.row(
                entry.id(),
                entry.user().tenant().value(),
                entry.user().user().value(),
                entry.epoch(),
                entry.work(),
                entry.address(),
                secret == null ? null : secret.keyId(),
                secret == null ? null : secret.base64(),
                entry.createdAt(),
                entry.expiresAt());
    }

    /** @param row with the attempts counted so far, this one included */
    static ClaimedEntry read(Row row) throws SQLException {
        @Nullable String sealed = row.textOrNull("sealed_secret");
        OutboxEntry entry = new OutboxEntry(
                row.id("id"),
                UserKey.of(row.text("tenant_id"), row.text("user_id")),
                row.number("epoch"),
                row.name("work", OutboxEntry.Work.class),
                row.address("address"),
                sealed == null ? null : new SealedSecret(row.text("sealing_key"), sealed),
                row.time("created_at"),
                row.timeOrNull("expires_at"));
        return new ClaimedEntry(entry, row.count("attempts") - 1);
    }
}
