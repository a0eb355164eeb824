package dev.footbridge.jdbc;

import dev.footbridge.audit.EventKind;
import dev.footbridge.readiness.Funnel;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;

/** How far users have ever come, from the entries about them: a later step counts as the earlier ones, too. */
final class StepsOfUsers {
    private static final String COUNT = "SELECT COUNT(*) AS in_figures, COUNT(s.step) AS asked,"
            + " COUNT(CASE WHEN s.step >= 2 THEN 1 END) AS answered, COUNT(CASE WHEN s.step = 3 THEN 1 END) AS linked"
            + " FROM fb_user u LEFT JOIN (SELECT a.user_id, MAX(CASE WHEN a.kind IN (?, ?) THEN 3"
            + " WHEN a.kind = ? THEN 2 ELSE 1 END) AS step FROM fb_audit a WHERE a.tenant_id = ?"
            + " AND a.kind IN (?, ?, ?, ?, ?) GROUP BY a.user_id) s ON s.user_id = u.user_id"
            + " WHERE u.tenant_id = ? AND u.active = TRUE AND u.kind = ?";

    private StepsOfUsers() {}

    static Funnel count(Connection connection, TenantId tenant) throws SQLException {
        return Sql.first(
                        connection,
                        COUNT,
                        row -> new Funnel(
                                row.count("in_figures"),
                                row.count("asked"),
                                row.count("answered"),
                                row.count("linked")),
                        EventKind.LINKED,
                        EventKind.LINK_REPLACED,
                        EventKind.ADDRESS_VERIFIED,
                        tenant.value(),
                        EventKind.CODE_SENT,
                        EventKind.LINK_SENT,
                        EventKind.ADDRESS_VERIFIED,
                        EventKind.LINKED,
                        EventKind.LINK_REPLACED,
                        tenant.value(),
                        SignInKind.INTERACTIVE)
                .orElseThrow();
    }
}
