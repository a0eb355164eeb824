package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableMap;
import dev.footbridge.audit.MaskedAddress;
import dev.footbridge.spi.ClaimedEntry;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.spi.Reminded;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.SealedSecret;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of outgoing work. */
final class OutboxTable {
    private static final String COLUMNS =
            "id, tenant_id, user_id, epoch, work, address, sealing_key, sealed_secret, created_at, expires_at,"
                    + " about";

    /** Being too late is no refusal. */
    private static final String REMINDED = "SELECT user_id, COUNT(*) AS n, MAX(created_at) AS latest,"
            + " MAX(CASE WHEN state = 'FAILED' AND detail NOT IN ('EXPIRED', 'SUPERSEDED') THEN 1 ELSE 0 END) AS refusals"
            + " FROM fb_outbox WHERE tenant_id = ? AND work = 'SEND_REMINDER' AND created_at >= ? AND user_id IN (";

    private OutboxTable() {}

    static ImmutableMap<UserId, Reminded> reminded(
            Connection connection, TenantId tenant, Set<UserId> users, Instant since) throws SQLException {
        List<Object> values = new ArrayList<>(List.of(tenant.value(), since));
        users.forEach(user -> values.add(user.value()));
        ImmutableMap.Builder<UserId, Reminded> all = ImmutableMap.builder();
        Sql.list(
                        connection,
                        REMINDED + Sql.places(users.size()) + ") GROUP BY user_id",
                        row -> Map.entry(
                                new UserId(row.text("user_id")),
                                new Reminded(row.count("n"), row.time("latest"), row.count("refusals") > 0)),
                        values.toArray())
                .forEach(all::put);
        return all.buildOrThrow();
    }

    /** They are due at once: {@code available_at} is the database's time of the write. */
    static void add(Connection connection, List<OutboxEntry> entries) throws SQLException {
        List<@Nullable Object[]> rows =
                entries.stream().map(OutboxTable::values).toList();
        Sql.batch(connection, "INSERT INTO fb_outbox (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    private static @Nullable Object[] values(OutboxEntry entry) {
        @Nullable SealedSecret secret = entry.secret();
        @Nullable MaskedAddress about = entry.about();
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
                entry.expiresAt(),
                about == null ? null : about.value());
    }

    /** @param row with the attempts counted so far, this one included */
    static ClaimedEntry read(Row row) throws SQLException {
        @Nullable String sealed = row.textOrNull("sealed_secret");
        @Nullable String about = row.textOrNull("about");
        OutboxEntry entry = new OutboxEntry(
                row.id("id"),
                UserKey.of(row.text("tenant_id"), row.text("user_id")),
                row.number("epoch"),
                row.name("work", OutboxEntry.Work.class),
                row.address("address"),
                sealed == null ? null : new SealedSecret(row.text("sealing_key"), sealed),
                row.time("created_at"),
                row.timeOrNull("expires_at"),
                about == null ? null : new MaskedAddress(about));
        return new ClaimedEntry(entry, row.count("attempts") - 1);
    }
}
