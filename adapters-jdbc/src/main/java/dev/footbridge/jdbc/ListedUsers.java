package dev.footbridge.jdbc;

import dev.footbridge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What lists are cut by, copied into {@code fb_user} by whoever writes a user or a provisioning, in the same transaction: a
 * list of a million users is then a walk through one index. Nothing of it depends on time, on allowed domains or on
 * deliveries, so nothing of it grows old.
 */
final class ListedUsers {
    /** Standing of everybody with an outstanding address that is not refused; time and deliveries tell the rest. */
    static final String AWAITING = "AWAITING";

    private static final String STATE =
            "CASE WHEN v.kind = 'INTERNAL_ONLY' THEN 'EXEMPT' ELSE COALESCE(p.state, 'UNLINKED') END";

    /** Domain of the address under way or saved; where there is none, of those to suggest, one a line. */
    private static final String AT_HAND = "CASE WHEN p.pending_canonical IS NOT NULL THEN "
            + Sql.domainOf("p.pending_canonical") + " WHEN p.saved_canonical IS NOT NULL THEN "
            + Sql.domainOf("p.saved_canonical") + " ELSE v.domains END";

    /** The rule is that of {@code Classifier}, up to where {@link ReasonOfUser} goes on. */
    private static final String STANDING = "CASE WHEN v.active = FALSE THEN 'DEACTIVATED'"
            + " WHEN v.kind = 'INTERNAL_ONLY' THEN 'EXEMPT'"
            + " WHEN p.state = 'LINKED' THEN 'LINKED'"
            + " WHEN p.state = 'VERIFIED' AND p.account_refusal IS NOT NULL THEN 'ACCOUNT_REFUSED'"
            + " WHEN p.state = 'VERIFIED' THEN 'VERIFIED'"
            + " WHEN p.setback = 'ADDRESS_TAKEN' THEN 'ADDRESS_TAKEN'"
            + " WHEN p.unlink_reason = 'REJECTED_BY_RECIPIENT' AND p.saved_canonical IS NULL THEN 'REJECTED'"
            + " WHEN " + AT_HAND + " = '' THEN 'NO_ADDRESS'"
            + " WHEN p.state = 'AWAITING_VERIFICATION' THEN '" + AWAITING + "'"
            + " WHEN p.setback = 'EXPIRED' THEN 'EXPIRED'"
            + " WHEN p.unlink_reason IN ('REMOVED_BY_ADMINISTRATOR', 'REMOVED_BY_USER', 'EMPLOYMENT_ENDED',"
            + " 'ACCOUNT_GONE') THEN 'REMOVED'"
            + " WHEN p.saved_canonical IS NOT NULL THEN 'ADDRESS_SAVED' ELSE 'NEVER_ASKED' END";

    private static final String LIVE_UNTIL = "(SELECT MAX(c.expires_at) FROM fb_challenge c"
            + " WHERE c.tenant_id = v.tenant_id AND c.user_id = v.user_id)";

    private static final String LIVE_KIND = "COALESCE((SELECT CASE WHEN MIN(c.kind) = MAX(c.kind) THEN MIN(c.kind) END"
            + " FROM fb_challenge c WHERE c.tenant_id = v.tenant_id AND c.user_id = v.user_id), '')";

    /** An entry of the allowed domains is then a whole line or none. */
    private static final String LINES = "(CHR(10) || " + AT_HAND + " || CHR(10))";

    private static final String SEARCH = "(v.text_folded || CHR(10) || COALESCE(p.addresses_folded, ''))";

    private static final String COPY =
            "UPDATE fb_user SET (listed_state, standing, at_hand, live_until, live_kind, search_folded) = (SELECT "
                    + STATE + ", " + STANDING + ", " + LINES + ", " + LIVE_UNTIL + ", " + LIVE_KIND + ", " + SEARCH
                    + " FROM fb_user v LEFT JOIN fb_provisioning p ON p.tenant_id = v.tenant_id AND p.user_id = v.user_id"
                    + " WHERE v.tenant_id = fb_user.tenant_id AND v.user_id = fb_user.user_id)"
                    + " WHERE tenant_id = ? AND user_id ";

    /** Users of a tenant behind an id, and whether their copies are no longer true. */
    private static final String DIFFERENT = "SELECT v.user_id, (v.listed_state <> " + STATE + " OR v.standing <> "
            + STANDING + " OR v.at_hand <> " + LINES + " OR v.live_until IS DISTINCT FROM " + LIVE_UNTIL
            + " OR v.live_kind <> " + LIVE_KIND
            + " OR v.search_folded <> " + SEARCH + ") AS stale FROM fb_user v LEFT JOIN fb_provisioning p"
            + " ON p.tenant_id = v.tenant_id AND p.user_id = v.user_id"
            + " WHERE v.tenant_id = ? AND v.user_id > ? ORDER BY v.user_id FETCH FIRST ? ROWS ONLY";

    private ListedUsers() {}

    /** Copies what is kept of these users now; those who are not in the projection are left out. */
    static void copy(Connection connection, TenantId tenant, Collection<String> users) throws SQLException {
        if (users.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>();
        values.add(tenant.value());
        values.addAll(users);
        Sql.update(connection, COPY + "IN (" + Sql.places(users.size()) + ")", values.toArray());
    }

    /** {@link #copy} on PostgreSQL, for many, who are looked up by index after {@link Unnested#BY_INDEX}. */
    static void copyAll(Connection connection, TenantId tenant, Collection<String> users) throws SQLException {
        Sql.update(connection, COPY + "= ANY (?)", tenant.value(), SqlArray.ofTexts(users));
    }

    /** Whether what is copied of a user is no longer what is kept. */
    private record Checked(String user, boolean stale) {}

    /**
     * Copies again what differs among the next users behind an id.
     *
     * @return the last of them; empty behind the end
     */
    static Optional<String> mend(Connection connection, TenantId tenant, String after, int most) throws SQLException {
        List<Checked> next = Sql.list(
                connection,
                DIFFERENT,
                row -> new Checked(row.text("user_id"), row.flag("stale")),
                tenant.value(),
                after,
                most);
        copy(
                connection,
                tenant,
                next.stream().filter(Checked::stale).map(Checked::user).toList());
        return next.isEmpty()
                ? Optional.empty()
                : Optional.of(next.get(next.size() - 1).user());
    }
}
