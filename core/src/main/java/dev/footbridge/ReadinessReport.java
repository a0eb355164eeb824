package dev.footbridge;

import com.google.common.base.Ticker;
import dev.footbridge.readiness.Classifier;
import dev.footbridge.readiness.Counts;
import dev.footbridge.readiness.DepartmentCounts;
import dev.footbridge.readiness.Forecast;
import dev.footbridge.readiness.History;
import dev.footbridge.readiness.LinkedOnDay;
import dev.footbridge.readiness.Readiness;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Counts the users of a tenant by what still stands between them and the new login (P7). */
public final class ReadinessReport {
    private final Parts parts;
    private final WeeklyReports weekly;
    private final Recount<Readiness> recount = new Recount<>(Ticker.systemTicker());

    ReadinessReport(Parts parts, Ledger ledger) {
        this.parts = parts;
        this.weekly = new WeeklyReports(parts, ledger, this::of);
    }

    /** The mail that tells it to administrators every week. */
    public WeeklyReports weekly() {
        return weekly;
    }

    /**
     * Counts now, and keeps the day's number. Of a tenant so large that counting takes long, the last count of the quarter
     * of an hour is told; {@link Readiness#asOf} says which it is. Empty if there is no such tenant.
     */
    public Optional<Readiness> of(TenantId id) {
        return parts.tenants().find(id).map(tenant -> recount.of(id, tenant.domains(), () -> count(tenant)));
    }

    private Readiness count(Tenant tenant) {
        Instant now = parts.tenants().now();
        Map<String, Counts> departments =
                Readiness.byDepartment(parts.users().alike(tenant.id()), new Classifier(tenant.domains()));
        Counts all = departments.values().stream().reduce(Counts.none(), Counts::plus);
        parts.tenants().observe(tenant.id(), LinkedOnDay.seen(now, tenant.zone(), all));
        History history = parts.tenants().history(tenant.id());
        return new Readiness(
                now,
                all,
                DepartmentCounts.of(departments),
                parts.audit().funnel(tenant.id()),
                history,
                Forecast.of(history));
    }

    /** Keeps the day's number of every tenant, so that the history has no gap where nobody looked. */
    void observeAll() {
        for (TenantId id : parts.tenants().all()) {
            parts.tenants().find(id).ifPresent(tenant -> recount.anew(id, tenant.domains(), () -> count(tenant)));
        }
    }
}
