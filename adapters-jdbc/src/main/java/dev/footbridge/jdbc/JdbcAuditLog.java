package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.readiness.Funnel;
import dev.footbridge.signin.ShadowCounts;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.spi.AuditLog;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the audit rows that decisions have written, and adds those that belong to no other write. */
public final class JdbcAuditLog implements AuditLog {
    private final Database database;

    public JdbcAuditLog(DataSource source) {
        this(new Database(source));
    }

    JdbcAuditLog(Database database) {
        this.database = database;
    }

    @Override
    public void append(AuditEntry entry) {
        if (entry.kind() == EventKind.SHADOW_VERDICT) {
            appendVerdict(entry);
            return;
        }
        database.<Boolean>alone("Adding an audit entry", connection -> {
            AuditTable.add(connection, List.of(entry));
            return true;
        });
    }

    private void appendVerdict(AuditEntry entry) {
        database.again(
                "Adding a verdict",
                connection -> {
                    AuditTable.add(connection, List.of(entry));
                    ShadowTable.put(connection, database.dialect(), entry);
                    return true;
                },
                kept -> kept);
    }

    @Override
    public ShadowCounts shadowCounts(TenantId tenant, Instant from) {
        return database.alone("Counting verdicts", connection -> ShadowTable.count(connection, tenant, from));
    }

    @Override
    public Shadows shadows(TenantId tenant, SignInRule verdict, Instant from, int limit, @Nullable Shadow after) {
        return database.alone(
                "Reading a page of verdicts",
                connection -> ShadowTable.page(connection, tenant, verdict, from, limit, after));
    }

    @Override
    public void forgetShadows(TenantId tenant, Instant before) {
        database.<Boolean>alone("Forgetting verdicts", connection -> {
            ShadowTable.forget(connection, tenant, before);
            return true;
        });
    }

    @Override
    public List<AuditEntry> timeline(UserKey user, int most) {
        return database.alone(
                "Reading a timeline",
                connection -> Sql.list(
                        connection,
                        "SELECT " + AuditTable.COLUMNS + " FROM fb_audit WHERE tenant_id = ? AND user_id = ?"
                                + " ORDER BY happened_at DESC, entry_number DESC FETCH FIRST ? ROWS ONLY",
                        AuditTable::read,
                        user.tenant().value(),
                        user.user().value(),
                        most));
    }

    @Override
    public Page page(TenantId tenant, Query query) {
        AuditFilter filter = new AuditFilter(tenant, query);
        // One more than is shown tells whether more follow.
        List<AuditEntry> found = database.alone(
                "Reading a page of audit entries",
                connection -> Sql.list(
                        connection,
                        "SELECT " + AuditTable.COLUMNS + " FROM fb_audit WHERE " + filter.condition()
                                + " ORDER BY happened_at DESC, entry_number DESC FETCH FIRST ? ROWS ONLY",
                        AuditTable::read,
                        filter.values(query.limit() + 1)));
        int end = Math.min(found.size(), query.limit());
        return new Page(ImmutableList.copyOf(found.subList(0, end)), found.size() > end);
    }

    @Override
    public Optional<Instant> lastRoundTrip(UserKey user) {
        return database.alone(
                "Finding the last round trip",
                connection -> Sql.first(
                        connection,
                        "SELECT happened_at FROM fb_audit WHERE tenant_id = ? AND user_id = ? AND kind = ?"
                                + " ORDER BY happened_at DESC, entry_number DESC FETCH FIRST 1 ROW ONLY",
                        row -> row.time("happened_at"),
                        user.tenant().value(),
                        user.user().value(),
                        EventKind.ROUND_TRIP_PROVED));
    }

    @Override
    public int administratorsReady(TenantId tenant) {
        return database.alone(
                "Counting administrators who can sign in",
                connection -> Sql.count(
                        connection,
                        "SELECT COUNT(*) AS n FROM fb_user u JOIN fb_provisioning p"
                                + " ON p.tenant_id = u.tenant_id AND p.user_id = u.user_id"
                                + " WHERE u.tenant_id = ? AND u.active = TRUE AND u.may_provision = TRUE"
                                + " AND p.state = ? AND EXISTS (SELECT 1 FROM fb_audit a"
                                + " WHERE a.tenant_id = u.tenant_id AND a.user_id = u.user_id AND a.kind = ?"
                                + " AND a.happened_at >= p.linked_at)",
                        tenant.value(),
                        StoredState.LINKED,
                        EventKind.ROUND_TRIP_PROVED));
    }

    @Override
    public Funnel funnel(TenantId tenant) {
        return database.alone("Counting how far users have come", connection -> StepsOfUsers.count(connection, tenant));
    }
}
