package dev.footbridge.servlet.pages.admin;

import dev.footbridge.servlet.pages.admin.DomainsView.Spelling;
import dev.footbridge.tenant.Tenant;
import java.util.List;

/**
 * What stands in the form of the security page.
 *
 * @param questions entries to be ticked before they are stored
 * @param tested an address or a domain that the list was tried with
 * @param ahead what the list would do, in sentences; empty if nobody asked
 */
record Draft(String domains, List<Spelling> questions, String tested, List<String> ahead) {

    Draft(String domains, List<Spelling> questions) {
        this(domains, questions, "", List.of());
    }

    static Draft of(Tenant tenant) {
        return new Draft(DomainList.text(tenant.domains().allowed()), List.of());
    }
}
