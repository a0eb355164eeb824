package dev.footbridge.testkit.simulation;

import dev.footbridge.audit.AuditEntry;
import dev.footbridge.readiness.Funnel;
import dev.footbridge.spi.AuditLog;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
}
