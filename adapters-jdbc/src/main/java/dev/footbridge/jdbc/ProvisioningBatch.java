package dev.footbridge.jdbc;

import dev.footbridge.audit.AuditEntry;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.spi.Change;
import dev.footbridge.spi.LimitUse;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.spi.Saved;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Many decisions in a few statements of PostgreSQL. */
final class ProvisioningBatch {
    private static final Map<String, String> TYPES = Map.of(
            "version", "bigint",
            "epoch", "bigint",
            "linked_at", "timestamptz",
            "link_challenge", "uuid",
            "pending_wrong_tries", "integer",
            "verified_at", "timestamptz",
            "pending_challenge", "uuid",
            "tries_since", "timestamptz",
            "wrong_tries", "integer");

    private static final Unnested ROWS = Unnested.of(columns(), TYPES);

    private static final String INSERT = ROWS.insertInto("fb_provisioning") + " ON CONFLICT DO NOTHING";

    private static final String UPDATE = "UPDATE fb_provisioning AS p SET version = p.version + 1,"
            + " setback = COALESCE(n.setback, p.setback), "
            + ProvisioningColumns.names().stream()
                    .map(name -> name + " = n." + name)
                    .collect(Collectors.joining(", "))
            + " FROM "
            + ROWS.placesIn(
                    "fb_provisioning", "t.tenant_id = n.tenant_id AND t.user_id = n.user_id AND t.version = n.version")
            + " WHERE p.ctid = n.place";

    private static final Unnested USERS = Unnested.of(List.of("tenant_id", "user_id"), Map.of());

    private ProvisioningBatch() {}

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("tenant_id", "user_id", "version", "setback"));
        columns.addAll(ProvisioningColumns.names());
        return columns;
    }

    /** @return false if any of them cannot be kept; the transaction must then be undone */
    static boolean write(Connection connection, Dialect dialect, List<Change> changes) throws SQLException {
        try {
            Sql.update(connection, Unnested.BY_INDEX);
            return states(connection, changes)
                    && claims(connection, changes)
                    && beside(connection, changes)
                    && Limits.use(connection, dialect, limits(changes));
        } catch (SQLException e) {
            if (SqlState.isDuplicate(e)) {
                return false;
            }
            throw e;
        }
    }

    private static boolean states(Connection connection, List<Change> changes) throws SQLException {
        List<Change> fresh =
                changes.stream().filter(change -> change.next().version() == 0).toList();
        List<Change> known =
                changes.stream().filter(change -> change.next().version() != 0).toList();
        if (!fresh.isEmpty() && Sql.update(connection, INSERT, ROWS.values(rows(fresh, true))) != fresh.size()) {
            return false;
        }
        if (known.isEmpty()) {
            return true;
        }
        if (Sql.update(connection, UPDATE, ROWS.values(rows(known, false))) != known.size()) {
            return false;
        }
        Object[] users = USERS.values(known.stream()
                .map(change -> change.next().key())
                .map(key -> Sql.row(key.tenant().value(), key.user().value()))
                .toList());
        Sql.update(connection, clear("fb_challenge"), users);
        Sql.update(connection, clear("fb_claimed_address"), users);
        Sql.update(connection, clear("fb_address_fingerprint") + " AND c.own", users);
        return true;
    }

    private static String clear(String table) {
        return "DELETE FROM " + table + " AS c USING " + USERS.table()
                + " WHERE c.tenant_id = n.tenant_id AND c.user_id = n.user_id";
    }

    private static boolean claims(Connection connection, List<Change> changes) throws SQLException {
        for (Change change : changes) {
            UserKey user = change.next().key();
            if (ClaimedAddresses.write(connection, user, change.next().state().claimedAddresses()) != Saved.SAVED) {
                return false;
            }
        }
        return true;
    }

    private static boolean beside(Connection connection, List<Change> changes) throws SQLException {
        List<AuditEntry> audit = new ArrayList<>();
        List<OutboxEntry> outbox = new ArrayList<>();
        for (Change change : changes) {
            ChallengeTable.write(connection, change.next().key(), change.next().state());
            LinkTokens.add(connection, change.next().key(), change.linkTokens());
            audit.addAll(change.audit());
            outbox.addAll(change.outbox());
        }
        AddressFingerprints.addAllOwn(
                connection, changes.stream().map(Change::next).toList());
        for (Map.Entry<TenantId, List<String>> users : byTenant(changes).entrySet()) {
            ListedUsers.copyAll(connection, users.getKey(), users.getValue());
        }
        AuditTable.addAll(connection, audit);
        OutboxTable.add(connection, outbox);
        return true;
    }

    private static Map<TenantId, List<String>> byTenant(List<Change> changes) {
        return changes.stream()
                .map(change -> change.next().key())
                .collect(Collectors.groupingBy(
                        UserKey::tenant,
                        LinkedHashMap::new,
                        Collectors.mapping(key -> key.user().value(), Collectors.toList())));
    }

    private static List<LimitUse> limits(List<Change> changes) {
        return changes.stream().flatMap(change -> change.limits().stream()).toList();
    }

    private static List<@Nullable Object[]> rows(List<Change> changes, boolean fresh) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Change change : changes) {
            Provisioning next = change.next();
            String setback = JdbcProvisioningStore.setback(change);
            List<@Nullable Object> row = new ArrayList<>();
            row.add(next.key().tenant().value());
            row.add(next.key().user().value());
            row.add(fresh ? 1L : next.version());
            row.add(fresh && setback == null ? "" : setback);
            row.addAll(ProvisioningColumns.of(next).values());
            rows.add(row.toArray());
        }
        return rows;
    }
}
