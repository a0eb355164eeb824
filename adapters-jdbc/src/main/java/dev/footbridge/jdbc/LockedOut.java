package dev.footbridge.jdbc;

import dev.footbridge.signin.SignInKind;
import dev.footbridge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;

/** How many people could not sign in if the identity provider were the only way: active, interactive, unlinked. */
final class LockedOut {
    private LockedOut() {}

    static int count(Connection connection, TenantId tenant) throws SQLException {
        return Sql.count(
                connection,
                "SELECT COUNT(*) AS n FROM fb_user u LEFT JOIN fb_provisioning p"
                        + " ON p.tenant_id = u.tenant_id AND p.user_id = u.user_id"
                        + " WHERE u.tenant_id = ? AND u.active = TRUE AND u.kind = ?"
                        + " AND (p.state IS NULL OR p.state <> ?)",
                tenant.value(),
                SignInKind.INTERACTIVE,
                StoredState.LINKED);
    }
}
