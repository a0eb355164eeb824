package dev.footbridge.testkit.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.signin.ShadowCounts;
import dev.footbridge.signin.ShadowCounts.Tally;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.signin.SignInRecord;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.ShadowVerdicts.Shadow;
import dev.footbridge.spi.ShadowVerdicts.Shadows;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.memory.Tables.KeptShadow;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The latest verdict of each user. Whoever calls holds the tables. */
record LatestVerdicts(Tables tables) {

    void put(AuditEntry entry) {
        UserId user = entry.user();
        if (entry.kind() == EventKind.SHADOW_VERDICT && user != null) {
            SignInRule.named(SignInRecord.ruleOf(entry.detail()))
                    .ifPresent(verdict -> tables.shadows.merge(
                            new UserKey(entry.tenant(), user),
                            new KeptShadow(verdict, entry.at()),
                            (old, fresh) -> old.at().isAfter(fresh.at()) ? old : fresh));
        }
    }

    ShadowCounts count(TenantId tenant, Instant from) {
        Map<SignInRule, Tally> byRule = new TreeMap<>();
        of(tenant, from)
                .forEach((user, shadow) -> byRule.merge(
                        shadow.verdict(),
                        new Tally(1, isUnsettled(user) ? 1 : 0),
                        (one, other) -> new Tally(one.people() + other.people(), one.unsettled() + other.unsettled())));
        long signIns = tables.audit.stream()
                .filter(entry -> entry.kind() == EventKind.SHADOW_VERDICT
                        && entry.tenant().equals(tenant)
                        && !entry.at().isBefore(from))
                .count();
        return new ShadowCounts((int) signIns, Maps.immutableEnumMap(byRule));
    }

    Shadows page(TenantId tenant, SignInRule verdict, Instant from, int limit, @Nullable Shadow after) {
        Comparator<Shadow> order = Comparator.comparing(Shadow::at)
                .reversed()
                .thenComparing(shadow -> shadow.user().value());
        List<Shadow> left = of(tenant, from).entrySet().stream()
                .filter(kept -> kept.getValue().verdict() == verdict && isUnsettled(kept.getKey()))
                .map(kept -> new Shadow(kept.getKey().user(), kept.getValue().at()))
                .filter(shadow -> after == null || order.compare(shadow, after) > 0)
                .sorted(order)
                .toList();
        return new Shadows(left.stream().limit(limit).collect(ImmutableList.toImmutableList()), left.size() > limit);
    }

    void forget(TenantId tenant, Instant before) {
        tables.shadows
                .entrySet()
                .removeIf(kept -> kept.getKey().tenant().equals(tenant)
                        && kept.getValue().at().isBefore(before));
    }

    private Map<UserKey, KeptShadow> of(TenantId tenant, Instant from) {
        return Maps.filterEntries(
                tables.shadows,
                kept -> kept.getKey().tenant().equals(tenant)
                        && !kept.getValue().at().isBefore(from));
    }

    private boolean isUnsettled(UserKey user) {
        DirectoryUser person = tables.people.get(user);
        return person != null
                && person.active()
                && (person.kind() == SignInKind.INTERNAL_ONLY || !tables.isLinked(user));
    }
}
