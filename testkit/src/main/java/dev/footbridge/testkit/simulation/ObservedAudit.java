package dev.footbridge.testkit.simulation;

import dev.footbridge.audit.AuditEntry;
import dev.footbridge.readiness.Funnel;
import dev.footbridge.signin.ShadowCounts;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.spi.AuditLog;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the oracle of entries that stand alone. */
final class ObservedAudit implements AuditLog {
    private final AuditLog log;
    private final Oracle oracle;

    ObservedAudit(AuditLog log, Oracle oracle) {
        this.log = log;
        this.oracle = oracle;
    }

    @Override
    public void append(AuditEntry entry) {
        log.append(entry);
        oracle.kept(entry);
    }

    @Override
    public List<AuditEntry> timeline(UserKey user, int most) {
        return log.timeline(user, most);
    }

    @Override
    public Page page(TenantId tenant, Query query) {
        return log.page(tenant, query);
    }

    @Override
    public Optional<Instant> lastRoundTrip(UserKey user) {
        return log.lastRoundTrip(user);
    }

    @Override
    public int administratorsReady(TenantId tenant) {
        return log.administratorsReady(tenant);
    }

    @Override
    public Funnel funnel(TenantId tenant) {
        return log.funnel(tenant);
    }

    @Override
    public ShadowCounts shadowCounts(TenantId tenant, Instant from) {
        return log.shadowCounts(tenant, from);
    }

    @Override
    public Shadows shadows(TenantId tenant, SignInRule verdict, Instant from, int limit, @Nullable Shadow after) {
        return log.shadows(tenant, verdict, from, limit, after);
    }

    @Override
    public void forgetShadows(TenantId tenant, Instant before) {
        log.forgetShadows(tenant, before);
    }
}
