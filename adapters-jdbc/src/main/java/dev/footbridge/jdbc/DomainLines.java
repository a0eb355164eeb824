package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.DomainRule;
import java.util.ArrayList;
import java.util.List;

/** Whether one of the domains in {@code u.at_hand}, each between line breaks, is allowed (D3). */
final class DomainLines {
    private DomainLines() {}

    static ReasonOfUser.Rule allowed(AllowedDomains allowed) {
        if (allowed.isEmpty()) {
            return new ReasonOfUser.Rule("TRUE", ImmutableList.of());
        }
        // Most people have one domain, and a comparison is quicker than a pattern.
        List<String> whole = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (DomainRule rule : allowed.rules()) {
            String end = rule.domain().ascii() + "\n";
            if (!rule.subdomains()) {
                whole.add("\n" + end);
            }
            parts.add((rule.subdomains() ? "%." : "%\n") + end + "%");
        }
        List<String> ways = new ArrayList<>();
        if (!whole.isEmpty()) {
            ways.add("u.at_hand IN (" + Sql.places(whole.size()) + ")");
        }
        parts.forEach(part -> ways.add("u.at_hand LIKE ?"));
        return new ReasonOfUser.Rule(
                "(" + String.join(" OR ", ways) + ")",
                ImmutableList.builder().addAll(whole).addAll(parts).build());
    }
}
