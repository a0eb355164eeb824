package dev.footbridge.servlet.pages.admin;

import dev.footbridge.servlet.pages.admin.DomainsView.Spelling;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.tenant.Tenant;
import java.util.List;

/**
 * What stands in the form of the security page.
 *
 * @param refusing whether public mail providers are to be refused
 * @param questions entries to be ticked before they are stored
 * @param tested an address or a domain that the list was tried with
 * @param ahead what the list would do, in sentences; empty if nobody asked
 */
record Draft(String domains, boolean refusing, List<Spelling> questions, String tested, List<String> ahead) {

    static Draft of(Tenant tenant) {
        return new Draft(
                DomainList.text(tenant.domains().allowed()),
                tenant.domains().refusePublicProviders(),
                List.of(),
                "",
                List.of());
    }

    static Draft typed(WebRequest request) {
        return new Draft(
                request.parameter("allowed").orElse(""),
                request.parameter("refusePublicProviders").isPresent(),
                List.of(),
                "",
                List.of());
    }

    List<String> entries() {
        return DomainList.entries(domains);
    }

    Draft asking(List<Spelling> next) {
        return new Draft(domains, refusing, next, tested, ahead);
    }

    Draft seeing(List<String> sentences, String about) {
        return new Draft(domains, refusing, questions, about, sentences);
    }
}
