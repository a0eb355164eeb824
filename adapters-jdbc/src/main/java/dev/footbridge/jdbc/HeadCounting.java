package dev.footbridge.jdbc;

import dev.footbridge.signin.SignInKind;
import dev.footbridge.tenant.HeadCount;
import dev.footbridge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How many people a switch concerns, and how many of them the identity provider as the only way would lock out. */
final class HeadCounting {
    private static final String SQL = "SELECT COUNT(*) AS people,"
            + " COUNT(CASE WHEN p.state IS NULL OR p.state <> ? THEN 1 END) AS locked_out"
            + " FROM fb_user u LEFT JOIN fb_provisioning p"
            + " ON p.tenant_id = u.tenant_id AND p.user_id = u.user_id"
            + " WHERE u.tenant_id = ? AND u.active = TRUE AND u.kind = ?";

    private HeadCounting() {}

    static HeadCount count(Connection connection, TenantId tenant, @Nullable String group) throws SQLException {
        return (group == null
                        ? Sql.first(
                                connection,
                                SQL,
                                HeadCounting::read,
                                StoredState.LINKED,
                                tenant.value(),
                                SignInKind.INTERACTIVE)
                        : Sql.first(
                                connection,
                                SQL + " AND u.group_name = ?",
                                HeadCounting::read,
                                StoredState.LINKED,
                                tenant.value(),
                                SignInKind.INTERACTIVE,
                                Text.mended(group)))
                .orElseThrow();
    }

    private static HeadCount read(Row row) throws SQLException {
        return new HeadCount(Math.toIntExact(row.number("people")), Math.toIntExact(row.number("locked_out")));
    }
}
