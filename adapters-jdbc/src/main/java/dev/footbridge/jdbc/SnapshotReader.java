package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.Challenge;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what decisions start from, in one statement. */
final class SnapshotReader {
    private final String one;
    private final String many;

    SnapshotReader(Dialect dialect) {
        String columns = dialect.clock() + " AS db_now, " + ProvisioningReader.COLUMNS + ", " + ChallengeTable.COLUMNS;
        this.one = "SELECT " + columns + ", " + TenantTable.COLUMNS
                + " FROM fb_tenant t LEFT JOIN fb_provisioning p ON p.tenant_id = t.tenant_id AND p.user_id = ?"
                + " LEFT JOIN fb_challenge c ON c.tenant_id = p.tenant_id AND c.user_id = p.user_id"
                + " WHERE t.tenant_id = ? ORDER BY c.place";
        // Each is looked up by index, whatever the planner thinks of the size of the tables.
        this.many = "SELECT asked.user_id AS asked_user, " + columns
                + " FROM unnest(?) AS asked (user_id)"
                + " LEFT JOIN LATERAL (SELECT * FROM fb_provisioning"
                + " WHERE tenant_id = ? AND user_id = asked.user_id OFFSET 0) AS p ON TRUE"
                + " LEFT JOIN LATERAL (SELECT * FROM fb_challenge"
                + " WHERE tenant_id = p.tenant_id AND user_id = p.user_id OFFSET 0) AS c ON TRUE"
                + " ORDER BY c.place";
    }

    Optional<Snapshot> one(Connection connection, UserKey user) throws SQLException {
        ImmutableList.Builder<Challenge> challenges = ImmutableList.builder();
        // One row per challenge, or one without: the last has seen them all.
        List<Snapshot> growing = Sql.list(
                connection,
                one,
                row -> {
                    ChallengeTable.read(row).ifPresent(challenges::add);
                    return snapshot(TenantTable.read(row), row, user, challenges.build());
                },
                user.user().value(),
                user.tenant().value());
        return growing.isEmpty() ? Optional.empty() : Optional.of(growing.get(growing.size() - 1));
    }

    /** On PostgreSQL, in a transaction. The tenant, who is the same for all, is read before. */
    ImmutableList<Snapshot> many(Connection connection, TenantId id, Set<UserId> users) throws SQLException {
        Optional<Tenant> tenant = TenantTable.find(connection, id);
        return tenant.isEmpty() ? ImmutableList.of() : many(connection, tenant.get(), users);
    }

    private ImmutableList<Snapshot> many(Connection connection, Tenant tenant, Set<UserId> users) throws SQLException {
        LinkedHashMultimap<String, Challenge> challenges = LinkedHashMultimap.create();
        Map<String, Snapshot> growing = new LinkedHashMap<>();
        Sql.update(connection, Unnested.BY_INDEX);
        Sql.list(
                connection,
                many,
                row -> {
                    String user = row.text("asked_user");
                    ChallengeTable.read(row).ifPresent(challenge -> challenges.put(user, challenge));
                    UserKey key = new UserKey(tenant.id(), new UserId(user));
                    return growing.put(user, snapshot(tenant, row, key, ImmutableList.copyOf(challenges.get(user))));
                },
                SqlArray.ofTexts(users.stream().map(UserId::value).toList()),
                tenant.id().value());
        return ImmutableList.copyOf(growing.values());
    }

    private static Snapshot snapshot(Tenant tenant, Row row, UserKey user, ImmutableList<Challenge> challenges)
            throws SQLException {
        return new Snapshot(tenant, ProvisioningReader.read(row, user, challenges), row.time("db_now"));
    }
}
