package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.signin.ShadowCounts;
import dev.footbridge.signin.ShadowCounts.Tally;
import dev.footbridge.signin.SignInRecord;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.spi.ShadowVerdicts.Shadow;
import dev.footbridge.spi.ShadowVerdicts.Shadows;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The latest verdict of each user; a copy of what the audit entries say, so that a report need not read them all. */
final class ShadowTable {
    private static final String POSTGRESQL =
            "INSERT INTO fb_shadow (tenant_id, user_id, verdict, seen_at) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT (tenant_id, user_id) DO UPDATE"
                    + " SET verdict = EXCLUDED.verdict, seen_at = EXCLUDED.seen_at"
                    + " WHERE fb_shadow.seen_at <= EXCLUDED.seen_at";
    private static final String H2 =
            "MERGE INTO fb_shadow s USING (SELECT CAST(? AS VARCHAR) AS t, CAST(? AS VARCHAR) AS u,"
                    + " CAST(? AS VARCHAR) AS v, CAST(? AS TIMESTAMP(6) WITH TIME ZONE) AS n) x"
                    + " ON s.tenant_id = x.t AND s.user_id = x.u"
                    + " WHEN MATCHED AND s.seen_at <= x.n THEN UPDATE SET verdict = x.v, seen_at = x.n"
                    + " WHEN NOT MATCHED THEN INSERT (tenant_id, user_id, verdict, seen_at) VALUES (x.t, x.u, x.v, x.n)";

    /** Active and without a link; a clock or an integration is never listed as linked. */
    private static final String UNSETTLED = "u.active = TRUE AND u.listed_state <> '" + StoredState.LINKED + "'";

    private ShadowTable() {}

    /** Nothing for other entries. */
    static void put(Connection connection, Dialect dialect, AuditEntry entry) throws SQLException {
        UserId user = entry.user();
        Optional<SignInRule> verdict = SignInRule.named(SignInRecord.ruleOf(entry.detail()));
        if (user != null && verdict.isPresent()) {
            Sql.update(
                    connection,
                    dialect == Dialect.POSTGRESQL ? POSTGRESQL : H2,
                    entry.tenant().value(),
                    user.value(),
                    verdict.get(),
                    entry.at());
        }
    }

    static ShadowCounts count(Connection connection, TenantId tenant, Instant from) throws SQLException {
        int signIns = Sql.count(
                connection,
                "SELECT COUNT(*) AS n FROM fb_audit WHERE tenant_id = ? AND kind = ? AND happened_at >= ?",
                tenant.value(),
                EventKind.SHADOW_VERDICT,
                from);
        ImmutableMap.Builder<SignInRule, Tally> byRule = ImmutableMap.builder();
        Sql.list(
                        connection,
                        "SELECT s.verdict, COUNT(*) AS people, COUNT(CASE WHEN " + UNSETTLED
                                + " THEN 1 END) AS unsettled"
                                + " FROM fb_shadow s LEFT JOIN fb_user u"
                                + " ON u.tenant_id = s.tenant_id AND u.user_id = s.user_id"
                                + " WHERE s.tenant_id = ? AND s.seen_at >= ? GROUP BY s.verdict ORDER BY s.verdict",
                        row -> Map.entry(row.text("verdict"), new Tally(row.count("people"), row.count("unsettled"))),
                        tenant.value(),
                        from)
                .forEach(counted ->
                        SignInRule.named(counted.getKey()).ifPresent(rule -> byRule.put(rule, counted.getValue())));
        return new ShadowCounts(signIns, byRule.buildOrThrow());
    }

    static Shadows page(
            Connection connection, TenantId tenant, SignInRule verdict, Instant from, int limit, @Nullable Shadow after)
            throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(List.of(tenant.value(), verdict, from));
        if (after != null) {
            values.addAll(List.of(after.at(), after.at(), after.user().value()));
        }
        values.add(limit + 1);
        List<Shadow> found = Sql.list(
                connection,
                "SELECT s.user_id, s.seen_at FROM fb_shadow s"
                        + " JOIN fb_user u ON u.tenant_id = s.tenant_id AND u.user_id = s.user_id"
                        + " WHERE s.tenant_id = ? AND s.verdict = ? AND s.seen_at >= ? AND " + UNSETTLED
                        + (after == null ? "" : " AND s.seen_at <= ? AND (s.seen_at < ? OR s.user_id > ?)")
                        + " ORDER BY s.seen_at DESC, s.user_id FETCH FIRST ? ROWS ONLY",
                row -> new Shadow(new UserId(row.text("user_id")), row.time("seen_at")),
                values.toArray());
        boolean more = found.size() > limit;
        return new Shadows(ImmutableList.copyOf(more ? found.subList(0, limit) : found), more);
    }

    static void forget(Connection connection, TenantId tenant, Instant before) throws SQLException {
        int unused = Sql.update(
                connection, "DELETE FROM fb_shadow WHERE tenant_id = ? AND seen_at < ?", tenant.value(), before);
    }
}
