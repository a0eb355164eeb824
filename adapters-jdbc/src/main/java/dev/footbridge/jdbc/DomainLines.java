package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.DomainRule;
import java.util.ArrayList;
import java.util.List;

/** Whether one of the domains in {@code u.at_hand}, each between line breaks, may be used (D3, D6). */
final class DomainLines {
    private DomainLines() {}

    /**
     * Refusing public providers makes a list no slower: an entry that is one lets nobody in and is left out, and of the
     * others only one such as {@code *.tele.dk} has providers below it.
     */
    static ReasonOfUser.Rule allowed(DomainPolicy domains, Dialect dialect) {
        ImmutableSet<String> refused =
                domains.refusePublicProviders() ? domains.providers().names() : ImmutableSet.of();
        if (domains.allowed().isEmpty()) {
            return refused.isEmpty()
                    ? new ReasonOfUser.Rule("TRUE", ImmutableList.of())
                    : ProviderLines.anyOther(refused, dialect);
        }
        // Most people have one domain, and a comparison is quicker than a pattern.
        List<String> whole = new ArrayList<>();
        List<String> ways = new ArrayList<>();
        List<Object> parts = new ArrayList<>();
        for (DomainRule rule : domains.rulesInForce()) {
            String end = rule.domain().ascii() + "\n";
            if (!rule.subdomains()) {
                whole.add("\n" + end);
            }
            ImmutableSet<String> below =
                    rule.subdomains() ? ProviderLines.below(refused, rule.domain()) : ImmutableSet.of();
            parts.add((rule.subdomains() ? "%." : "%\n") + end + "%");
            ways.add("u.at_hand LIKE ?");
            if (!below.isEmpty()) {
                ways.set(ways.size() - 1, "(u.at_hand LIKE ? AND u.at_hand " + dialect.matches() + " ?)");
                parts.add("\n(?!" + ProviderLines.pattern(below) + "\n)[^\n]*\\." + ProviderLines.literal(end));
            }
        }
        if (!whole.isEmpty()) {
            ways.add(0, "u.at_hand IN (" + Sql.places(whole.size()) + ")");
        }
        return new ReasonOfUser.Rule(
                ways.isEmpty() ? "FALSE" : "(" + String.join(" OR ", ways) + ")",
                ImmutableList.builder().addAll(whole).addAll(parts).build());
    }
}
