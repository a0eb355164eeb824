package dev.footbridge.servlet.pages.admin;

import dev.footbridge.AllowedDomainsPreview.Answer.Seen;
import dev.footbridge.address.DomainVerdict;
import dev.footbridge.address.DomainWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a list of domains would do, in sentences (D4). */
record DomainsAhead(AdminWords say) {

    /** @param tested an address or a domain as typed; empty to leave that out */
    List<String> sentences(Seen seen, String tested) {
        List<String> sentences = new ArrayList<>();
        if (seen.impact().none()) {
            sentences.add(say.of("domains.impact.none"));
        }
        outside("domains.impact.linked", seen.impact().linkedOutside(), sentences);
        outside("domains.impact.pending", seen.impact().pendingOutside(), sentences);
        everybodys(seen.warnings()).forEach(sentences::add);
        if (!tested.isBlank()) {
            sentences.add(verdict(seen.tryOut(tested), tested.strip()));
        }
        return sentences;
    }

    /** A sentence about entries that are anybody's: they let everybody in, or nobody; none if there are none. */
    List<String> everybodys(List<DomainWarning> warnings) {
        return warnings.isEmpty()
                ? List.of()
                : List.of(say.of(
                        warnings.get(0).reason() == DomainWarning.Reason.LETS_EVERYBODY_IN
                                ? "domains.public"
                                : "domains.public.refused",
                        "domains",
                        warnings.stream()
                                .map(warning -> warning.entry().shown())
                                .collect(Collectors.joining(", "))));
    }

    private void outside(String key, long addresses, List<String> sentences) {
        if (addresses > 0) {
            sentences.add(say.counted(key, Math.toIntExact(addresses)));
        }
    }

    private String verdict(DomainVerdict verdict, String tested) {
        if (verdict instanceof DomainVerdict.Wildcard wildcard) {
            return say.of(
                    "domains.tested.wildcard",
                    "tested",
                    tested,
                    "entry",
                    wildcard.entry().shown());
        }
        if (verdict instanceof DomainVerdict.PublicProvider provider) {
            return say.of(
                    "domains.tested.public",
                    "tested",
                    tested,
                    "provider",
                    provider.provider().unicode());
        }
        if (verdict instanceof DomainVerdict.Unreadable) {
            return say.of("domains.tested.unreadable", "tested", tested);
        }
        return say.of(verdict.allowed() ? "domains.tested.allowed" : "domains.tested.refused", "tested", tested);
    }
}
