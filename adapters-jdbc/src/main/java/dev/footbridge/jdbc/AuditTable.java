package dev.footbridge.jdbc;

import com.google.common.base.Splitter;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of what happened; only ever added. */
final class AuditTable {
    static final String COLUMNS = "id, tenant_id, user_id, happened_at, kind, actor_role, actor_user, channel,"
            + " client_address, detail, reason";

    private static final Unnested ROWS =
            Unnested.of(Splitter.on(", ").splitToList(COLUMNS), Map.of("id", "uuid", "happened_at", "timestamptz"));
    private static final String INSERT_ALL = ROWS.insertInto("fb_audit");

    private AuditTable() {}

    static void add(Connection connection, List<AuditEntry> entries) throws SQLException {
        List<@Nullable Object[]> rows = entries.stream().map(AuditTable::values).toList();
        Sql.batch(connection, "INSERT INTO fb_audit (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    /** {@link #add} on PostgreSQL, for many. */
    static void addAll(Connection connection, List<AuditEntry> entries) throws SQLException {
        if (!entries.isEmpty()) {
            Sql.update(
                    connection,
                    INSERT_ALL,
                    ROWS.values(entries.stream().map(AuditTable::values).toList()));
        }
    }

    private static @Nullable Object[] values(AuditEntry entry) {
        Actor actor = entry.actor();
        @Nullable String clientAddress = actor.clientAddress();
        @Nullable String reason = actor.reason();
        return Sql.row(
                entry.id(),
                entry.tenant().value(),
                idOf(entry.user()),
                entry.at(),
                entry.kind(),
                actor.role(),
                idOf(actor.user()),
                actor.channel(),
                clientAddress == null ? null : Text.mended(clientAddress),
                Text.mended(entry.detail()),
                reason == null ? null : Text.mended(reason));
    }

    static AuditEntry read(Row row) throws SQLException {
        Actor actor = new Actor(
                row.name("actor_role", Actor.Role.class),
                user(row, "actor_user"),
                row.name("channel", Actor.Channel.class),
                row.textOrNull("client_address"),
                row.textOrNull("reason"));
        return new AuditEntry(
                row.id("id"),
                new TenantId(row.text("tenant_id")),
                user(row, "user_id"),
                row.time("happened_at"),
                row.name("kind", EventKind.class),
                actor,
                row.text("detail"));
    }

    private static @Nullable String idOf(@Nullable UserId user) {
        return user == null ? null : user.value();
    }

    private static @Nullable UserId user(Row row, String column) throws SQLException {
        @Nullable String id = row.textOrNull(column);
        return id == null ? null : new UserId(id);
    }
}
