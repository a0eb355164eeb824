package dev.footbridge;

import com.google.common.collect.ImmutableList;
import dev.footbridge.tenant.GuardFacts;
import dev.footbridge.tenant.PhaseGuard;
import dev.footbridge.tenant.PhaseGuard.Finding;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Looks at the facts of the guards. */
final class Guards {
    private static final Duration ROUND_TRIP_COUNTS = Duration.ofMinutes(15);

    private final Parts parts;

    Guards(Parts parts) {
        this.parts = parts;
    }

    /** @param group whose people are counted, or null for all of the tenant */
    ImmutableList<Finding> findings(Tenant tenant, @Nullable String group, UserKey administrator) {
        return PhaseGuard.findings(facts(tenant, group, wentRound(administrator)));
    }

    /** When a plan is carried out: the round trip was proved when it was made (decisions 15). */
    ImmutableList<Finding> findingsOfPlan(Tenant tenant) {
        return PhaseGuard.findings(facts(tenant, null, true));
    }

    static ImmutableList<Finding> stopping(ImmutableList<Finding> findings) {
        return findings.stream().filter(Finding::stops).collect(ImmutableList.toImmutableList());
    }

    private GuardFacts facts(Tenant tenant, @Nullable String group, boolean roundTripProved) {
        return new GuardFacts(
                parts.audit().administratorsReady(tenant.id()),
                roundTripProved,
                parts.probe().discoveryAnswers(),
                parts.tenants().countPeople(tenant.id(), group),
                tenant.rollout().breakGlass().named() != null);
    }

    private boolean wentRound(UserKey administrator) {
        Instant recent = parts.tenants().now().minus(ROUND_TRIP_COUNTS);
        return parts.audit().lastRoundTrip(administrator).map(recent::isBefore).orElse(false);
    }
}
