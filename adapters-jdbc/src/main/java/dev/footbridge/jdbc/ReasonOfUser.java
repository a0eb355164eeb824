package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.DomainRule;
import java.util.stream.Collectors;

/**
 * A user's classification as an expression over {@code fb_user u} and {@code fb_provisioning p}, so that a list can be cut to
 * one of them. The rule is that of {@code Classifier}; {@code ReasonContract} holds the two against each other.
 *
 * @param sql with a parameter for each of {@code values}
 */
record ReasonOfUser(String sql, ImmutableList<String> values) {
    /** Domain of the address under way or saved; where there is none, of those to suggest, one a line. */
    private static final String AT_HAND = "CASE WHEN p.pending_canonical IS NOT NULL THEN "
            + Sql.domainOf("p.pending_canonical") + " WHEN p.saved_canonical IS NOT NULL THEN "
            + Sql.domainOf("p.saved_canonical") + " ELSE u.domains END";

    private static final String AWAITING = "p.state = 'AWAITING_VERIFICATION'";

    static ReasonOfUser under(AllowedDomains allowed, Dialect dialect) {
        String live = AlikeUsers.NEWEST_LIVE.formatted(dialect.clock());
        String sql = "CASE WHEN u.active = FALSE THEN 'DEACTIVATED'"
                + " WHEN u.kind = 'INTERNAL_ONLY' THEN 'EXEMPT'"
                + " WHEN p.state = 'LINKED' THEN 'LINKED'"
                + " WHEN p.state = 'VERIFIED' AND p.account_refusal IS NOT NULL THEN 'ACCOUNT_REFUSED'"
                + " WHEN p.state = 'VERIFIED' THEN 'VERIFIED'"
                + " WHEN p.setback = 'ADDRESS_TAKEN' THEN 'ADDRESS_TAKEN'"
                + " WHEN p.unlink_reason = 'REJECTED_BY_RECIPIENT' AND p.saved_canonical IS NULL THEN 'REJECTED'"
                + " WHEN " + AT_HAND + " = '' THEN 'NO_ADDRESS'"
                + " WHEN NOT (" + allowed(allowed) + ") THEN 'DOMAIN_NOT_ALLOWED'"
                + " WHEN " + AWAITING + " AND " + AlikeUsers.NEWEST_DELIVERY + " = 'FAILED' THEN 'MAIL_FAILED'"
                + " WHEN " + AWAITING + " THEN COALESCE(" + live + " || '_SENT', 'EXPIRED')"
                + " WHEN p.setback = 'EXPIRED' THEN 'EXPIRED'"
                + " WHEN p.unlink_reason IN ('REMOVED_BY_ADMINISTRATOR', 'REMOVED_BY_USER', 'EMPLOYMENT_ENDED',"
                + " 'ACCOUNT_GONE') THEN 'REMOVED'"
                + " WHEN p.saved_canonical IS NOT NULL THEN 'ADDRESS_SAVED' ELSE 'NEVER_ASKED' END";
        return new ReasonOfUser(
                sql, allowed.rules().stream().map(ReasonOfUser::line).collect(ImmutableList.toImmutableList()));
    }

    /** Each line of what is at hand stands between line breaks, so an entry fits a whole line or none. */
    private static String allowed(AllowedDomains allowed) {
        String lines = "(CHR(10) || " + AT_HAND + " || CHR(10))";
        return allowed.isEmpty()
                ? "TRUE"
                : allowed.rules().stream().map(rule -> lines + " LIKE ?").collect(Collectors.joining(" OR "));
    }

    private static String line(DomainRule rule) {
        return (rule.subdomains() ? "%." : "%\n") + rule.domain().ascii() + "\n%";
    }
}
