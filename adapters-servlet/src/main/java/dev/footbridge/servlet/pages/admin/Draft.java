package dev.footbridge.servlet.pages.admin;

import dev.footbridge.servlet.pages.admin.DomainsView.Spelling;
import dev.footbridge.tenant.Tenant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the two forms of the security page.
 *
 * @param questions entries to be ticked before they are stored
 * @param helpText null for the stored one
 */
record Draft(
        String domains, List<Spelling> questions, @Nullable String helpText) {

    static Draft of(Tenant tenant) {
        return new Draft(DomainList.text(tenant.allowedDomains()), List.of(), null);
    }

    Draft withHelpText(String typed) {
        return new Draft(domains, questions, typed);
    }
}
