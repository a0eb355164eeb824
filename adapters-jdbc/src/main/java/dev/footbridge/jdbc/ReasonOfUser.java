package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.readiness.Reason;
import dev.footbridge.tenant.TenantId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A user's classification as an expression over {@code fb_user u}, so that a list can be cut to one of them: the standing
 * that is kept there, and what the allowed domains, the time and the deliveries make of it now. The rule is that of {@code
 * Classifier}; {@code ReasonContract} holds the two against each other.
 *
 * @param sql with a parameter for each of {@code values}
 * @param rule whether the domain at hand is allowed
 * @param ofAwaiting the reason of a user with an outstanding code or link whose domain is allowed
 */
record ReasonOfUser(String sql, ImmutableList<Object> values, Rule rule, Rule ofAwaiting) {
    /** Those that time and deliveries make of a user with an outstanding code or link. */
    private static final ImmutableSet<String> OF_AWAITING =
            names(ImmutableSet.of(Reason.MAIL_FAILED, Reason.EXPIRED, Reason.CODE_SENT, Reason.LINK_SENT));

    /** Standings that the domain rule comes before, and that are the reason if the domain is allowed. */
    private static final ImmutableSet<String> UNDER_DOMAINS =
            names(ImmutableSet.of(Reason.EXPIRED, Reason.REMOVED, Reason.ADDRESS_SAVED, Reason.NEVER_ASKED));

    /** Those whose newest mail did not arrive; the database looks once for the whole list. */
    private static final String MAIL_FAILED = "u.user_id IN (SELECT c.user_id FROM fb_outbox o JOIN fb_challenge c"
            + " ON c.tenant_id = o.tenant_id AND c.user_id = o.user_id AND c.id = o.id"
            + " WHERE o.tenant_id = ? AND o.state = 'FAILED' AND NOT EXISTS (SELECT 1 FROM fb_challenge d"
            + " WHERE d.tenant_id = c.tenant_id AND d.user_id = c.user_id AND d.place > c.place))";

    /** A piece of a condition with its parameters. */
    record Rule(String sql, ImmutableList<Object> values) {}

    static ReasonOfUser under(DomainPolicy allowed, Dialect dialect, TenantId tenant) {
        Rule domains = DomainLines.allowed(allowed, dialect);
        Rule awaiting = new Rule(
                "CASE WHEN " + MAIL_FAILED + " THEN 'MAIL_FAILED' WHEN u.live_until IS NULL OR u.live_until <= "
                        + dialect.clock()
                        + " THEN 'EXPIRED' WHEN u.live_kind <> '' THEN u.live_kind || '_SENT' ELSE COALESCE("
                        + AlikeUsers.NEWEST_LIVE.formatted(dialect.clock()) + " || '_SENT', 'EXPIRED') END",
                ImmutableList.of(tenant.value()));
        String sql = "CASE WHEN " + standingIn(UNDER_DOMAINS, ListedUsers.AWAITING) + " AND NOT " + domains.sql()
                + " THEN 'DOMAIN_NOT_ALLOWED' WHEN u.standing = '" + ListedUsers.AWAITING + "' THEN " + awaiting.sql()
                + " ELSE u.standing END";
        return new ReasonOfUser(sql, both(domains.values(), awaiting.values()), domains, awaiting);
    }

    /** Users of whom one of these applies; only those whose standing leaves it open are looked at closely. */
    Rule among(ImmutableSet<Reason> wanted) {
        ImmutableSet<String> names = names(wanted);
        List<Rule> ways = new ArrayList<>();
        ways.add(new Rule(
                standingIn(Sets.difference(names, Sets.union(UNDER_DOMAINS, OF_AWAITING))), ImmutableList.of()));
        if (wanted.contains(Reason.DOMAIN_NOT_ALLOWED)) {
            ways.add(new Rule(
                    standingIn(UNDER_DOMAINS, ListedUsers.AWAITING) + " AND NOT " + rule.sql(), rule.values()));
        }
        if (!Sets.intersection(names, UNDER_DOMAINS).isEmpty()) {
            ways.add(new Rule(
                    standingIn(Sets.intersection(names, UNDER_DOMAINS)) + " AND " + rule.sql(), rule.values()));
        }
        if (!Sets.intersection(names, OF_AWAITING).isEmpty()) {
            ways.add(new Rule(
                    "u.standing = '" + ListedUsers.AWAITING + "' AND " + rule.sql() + " AND " + ofAwaiting.sql()
                            + " IN (" + quoted(Sets.intersection(names, OF_AWAITING)) + ")",
                    both(rule.values(), ofAwaiting.values())));
        }
        return new Rule(
                ways.stream().map(Rule::sql).collect(Collectors.joining(" OR ", "(", ")")),
                ways.stream().flatMap(way -> way.values().stream()).collect(ImmutableList.toImmutableList()));
    }

    private static ImmutableList<Object> both(ImmutableList<Object> first, ImmutableList<Object> second) {
        return ImmutableList.builder().addAll(first).addAll(second).build();
    }

    private static String standingIn(Set<String> standings, String... further) {
        Set<String> all = new TreeSet<>(standings);
        Collections.addAll(all, further);
        return all.isEmpty() ? "1 = 0" : "u.standing IN (" + quoted(all) + ")";
    }

    /** Names of ours, as literals: the database then knows how many there are of each. */
    private static String quoted(Set<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    private static ImmutableSet<String> names(Set<Reason> reasons) {
        return reasons.stream().map(Reason::name).collect(ImmutableSet.toImmutableSet());
    }
}
