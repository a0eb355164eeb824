package dev.footbridge;

import com.google.common.base.Ticker;
import com.google.common.collect.ImmutableList;
import dev.footbridge.signin.ShadowCounts;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.spi.ShadowVerdicts.Shadow;
import dev.footbridge.spi.ShadowVerdicts.Shadows;
import dev.footbridge.spi.UserProjection.Row;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who would have been refused if the tenant were active, and why: every sign-in at the product's own login before
 * activation tells (P12). Whoever has been linked since, or has left, is refused no more and is only counted; whoever did
 * not sign in is not in it. The caller has made sure that the reader may see lists of people.
 */
public final class ShadowReport {
    /** How many days a report looks back if nobody says otherwise. */
    public static final int USUAL_DAYS = 14;

    private final Parts parts;
    private final Recount<Shadowed> recount = new Recount<>(Ticker.systemTicker());

    ShadowReport(Parts parts) {
        this.parts = parts;
    }

    /**
     * The numbers.
     *
     * @param days how many were looked back, to the minute
     */
    public record Shadowed(Instant asOf, int days, ShadowCounts counts) {}

    /** @param at the latest sign-in */
    public record Line(Row user, Instant at) {}

    /** @param next what the next page begins after; null if this is the last */
    public record Page(ImmutableList<Line> lines, @Nullable Shadow next) {}

    /** How many days can be looked back: sign-ins are kept with their people for so long. */
    public int mostDays() {
        return parts.retention().signInDays();
    }

    /**
     * Counts now; where that takes long, the last count of the quarter of an hour is told. Empty if there is no such tenant.
     *
     * @param days brought between 1 and {@link #mostDays}
     */
    public Optional<Shadowed> of(TenantId tenant, int days) {
        int within = within(days);
        return parts.tenants().find(tenant).map(found -> recount.of(tenant, within, () -> count(tenant, within)));
    }

    /** The people whom a rule would have refused and would refuse now, the latest sign-in first. */
    public Page people(TenantId tenant, SignInRule rule, int days, int limit, @Nullable Shadow after) {
        Instant from = from(parts.tenants().now(), within(days));
        Shadows found = parts.audit().shadows(tenant, rule, from, limit, after);
        ImmutableList<Shadow> people = found.people();
        Map<UserId, Row> rows = rows(tenant, people.stream().map(Shadow::user).collect(Collectors.toSet()));
        return new Page(
                people.stream()
                        .flatMap(shadow ->
                                Optional.ofNullable(rows.get(shadow.user()))
                                        .map(row -> new Line(row, shadow.at()))
                                        .stream())
                        .collect(ImmutableList.toImmutableList()),
                found.more() ? people.get(people.size() - 1) : null);
    }

    private Map<UserId, Row> rows(TenantId tenant, Set<UserId> users) {
        return users.isEmpty()
                ? Map.of()
                : parts.users().known(tenant, users, Set.of()).stream()
                        .collect(Collectors.toMap(Row::id, Function.identity()));
    }

    private Shadowed count(TenantId tenant, int days) {
        Instant now = parts.tenants().now();
        return new Shadowed(now, days, parts.audit().shadowCounts(tenant, from(now, days)));
    }

    private static Instant from(Instant now, int days) {
        return now.minus(Duration.ofDays(days));
    }

    private int within(int days) {
        return Math.min(Math.max(1, days), mostDays());
    }
}
