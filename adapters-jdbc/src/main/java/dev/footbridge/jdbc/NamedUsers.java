package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.UserProjection.Named;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Users by their ids or employee numbers, with the little that an import needs of them. */
final class NamedUsers {
    private static final String COLUMNS = "SELECT u.user_id, u.employee_number, u.active, u.kind, p.state,"
            + " p.link_address, p.pending_address, p.saved_address FROM ";

    /** On PostgreSQL each is looked up by index, whatever the planner thinks of the size of the tables. */
    private static final String POSTGRESQL = COLUMNS + "unnest(?) AS asked (by) CROSS JOIN LATERAL"
            + " (SELECT * FROM fb_user WHERE tenant_id = ? AND %s = asked.by OFFSET 0) AS u LEFT JOIN LATERAL"
            + " (SELECT * FROM fb_provisioning WHERE tenant_id = u.tenant_id AND user_id = u.user_id OFFSET 0) AS p"
            + " ON TRUE";

    private static final String OTHERS = COLUMNS + "fb_user u LEFT JOIN fb_provisioning p"
            + " ON p.tenant_id = u.tenant_id AND p.user_id = u.user_id WHERE u.tenant_id = ? AND u.%s IN (%s)";

    private NamedUsers() {}

    static ImmutableList<Named> find(
            Connection connection, Dialect dialect, TenantId tenant, Set<UserId> users, Set<String> numbers)
            throws SQLException {
        Map<UserId, Named> found = new LinkedHashMap<>();
        List<String> ids = users.stream().map(UserId::value).toList();
        for (Named named : by("user_id", ids, connection, dialect, tenant)) {
            found.put(named.id(), named);
        }
        for (Named named : by("employee_number", List.copyOf(numbers), connection, dialect, tenant)) {
            found.put(named.id(), named);
        }
        return ImmutableList.copyOf(found.values());
    }

    private static List<Named> by(
            String column, List<String> asked, Connection connection, Dialect dialect, TenantId tenant)
            throws SQLException {
        if (asked.isEmpty()) {
            return List.of();
        }
        if (dialect == Dialect.POSTGRESQL) {
            Sql.update(connection, Unnested.BY_INDEX);
            String sql = POSTGRESQL.formatted(column);
            return Sql.list(connection, sql, NamedUsers::read, SqlArray.ofTexts(asked), tenant.value());
        }
        List<Object> values = new ArrayList<>(List.of(tenant.value()));
        values.addAll(asked);
        String sql = OTHERS.formatted(column, Sql.places(asked.size()));
        return Sql.list(connection, sql, NamedUsers::read, values.toArray());
    }

    private static Named read(Row row) throws SQLException {
        @Nullable StoredState state = row.nameOrNull("state", StoredState.class);
        boolean linked = state == StoredState.LINKED;
        boolean proven = state == StoredState.VERIFIED;
        return new Named(
                new UserId(row.text("user_id")),
                row.text("employee_number"),
                row.flag("active"),
                row.name("kind", SignInKind.class),
                linked ? row.address("link_address") : proven ? row.address("pending_address") : null,
                linked ? null : row.addressOrNull("saved_address"));
    }
}
