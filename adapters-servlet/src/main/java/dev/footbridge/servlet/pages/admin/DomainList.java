package dev.footbridge.servlet.pages.admin;

import com.google.common.base.Splitter;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.DomainRule;
import dev.footbridge.servlet.pages.admin.DomainsView.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A list of domains between a text field and the rules. */
final class DomainList {
    private static final Splitter LINES = Splitter.onPattern("\r\n|\r|\n");

    private DomainList() {}

    static List<String> entries(String typed) {
        return LINES.splitToList(typed);
    }

    static String text(AllowedDomains domains) {
        return domains.rules().stream().map(DomainRule::shown).collect(Collectors.joining("\n"));
    }

    static List<Spelling> foreign(AllowedDomains domains) {
        return domains.rules().stream()
                .filter(rule -> !rule.shown().equals(rule.entry()))
                .map(DomainList::spelling)
                .toList();
    }

    /** Look-alikes that are neither in force already nor ticked; a tick names the stored spelling it saw. */
    static List<Spelling> unconfirmed(AllowedDomains wanted, AllowedDomains present, Collection<String> ticked) {
        return wanted.rules().stream()
                .filter(DomainRule::needsConfirmation)
                .filter(rule -> !present.rules().contains(rule) && !ticked.contains(rule.entry()))
                .map(DomainList::spelling)
                .toList();
    }

    private static Spelling spelling(DomainRule rule) {
        return new Spelling(rule.shown(), rule.entry());
    }
}
