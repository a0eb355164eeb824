package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import dev.footbridge.readiness.Reason;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.Challenge;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Users of a list, with what is kept of them in other tables. */
final class ListedRows {
    private static final String COLUMNS = "u.tenant_id AS u_tenant_id, u.user_id AS u_user_id, u.name AS u_name,"
            + " u.name_folded AS u_name_folded, u.employee_number AS u_employee_number,"
            + " u.department AS u_department, u.active AS u_active, u.kind AS u_kind";

    /** The page is cut from one table; only its users are then looked up in the others. */
    private static final String PAGE = "SELECT u.*, " + ProvisioningReader.COLUMNS + ", " + ChallengeTable.COLUMNS
            + ", (SELECT MAX(a.happened_at) FROM fb_audit a WHERE a.tenant_id = u.u_tenant_id"
            + " AND a.user_id = u.u_user_id) AS last_event_at FROM (SELECT %s AS u_reason, " + COLUMNS
            + " FROM fb_user u WHERE %s ORDER BY u.name_folded, u.user_id FETCH FIRST ? ROWS ONLY) AS u"
            + " LEFT JOIN fb_provisioning p ON p.tenant_id = u.u_tenant_id AND p.user_id = u.u_user_id"
            + " LEFT JOIN fb_challenge c ON c.tenant_id = u.u_tenant_id AND c.user_id = u.u_user_id"
            + " ORDER BY u.u_name_folded, u.u_user_id, c.place";

    private ListedRows() {}

    /** A user comes once per challenge; the last time with all of them. */
    static List<UserProjection.Row> of(
            Connection connection, UserFilter filter, ReasonOfUser reason, TenantId tenant, int most)
            throws SQLException {
        LinkedHashMultimap<String, Challenge> challenges = LinkedHashMultimap.create();
        Map<String, UserProjection.Row> users = new LinkedHashMap<>();
        Sql.list(
                connection,
                PAGE.formatted(reason.sql(), filter.condition()),
                row -> {
                    String id = row.text("u_user_id");
                    ChallengeTable.read(row).ifPresent(challenge -> challenges.put(id, challenge));
                    return users.put(id, user(row, tenant, ImmutableList.copyOf(challenges.get(id))));
                },
                filter.valuesBetween(reason.values(), most));
        return List.copyOf(users.values());
    }

    private static UserProjection.Row user(Row row, TenantId tenant, ImmutableList<Challenge> challenges)
            throws SQLException {
        UserId id = new UserId(row.text("u_user_id"));
        return new UserProjection.Row(
                id,
                row.text("u_name"),
                row.text("u_employee_number"),
                row.text("u_department"),
                row.flag("u_active"),
                row.name("u_kind", SignInKind.class),
                ProvisioningReader.read(row, new UserKey(tenant, id), challenges),
                row.name("u_reason", Reason.class),
                row.timeOrNull("last_event_at"));
    }
}
