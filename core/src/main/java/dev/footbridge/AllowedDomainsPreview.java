package dev.footbridge;

import com.google.common.base.Ticker;
import com.google.common.collect.ImmutableList;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.DomainImpact;
import dev.footbridge.address.DomainInUse;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.DomainVerdict;
import dev.footbridge.address.DomainWarning;
import dev.footbridge.address.ParsedAllowedDomains;
import dev.footbridge.address.RefusedEntry;
import dev.footbridge.tenant.TenantId;
import java.util.List;

/**
 * What a list of allowed domains, and refusing public mail providers, would do before it is stored (D4, D6). Changes
 * nothing. Of a tenant whose addresses take long to count, they are those of the last quarter of an hour.
 */
public final class AllowedDomainsPreview {
    private final Parts parts;
    private final Recount<ImmutableList<DomainInUse>> recount = new Recount<>(Ticker.systemTicker());

    AllowedDomainsPreview(Parts parts) {
        this.parts = parts;
    }

    /** What became of looking ahead. */
    public sealed interface Answer {
        /** @param policy the list as it would be in force */
        record Seen(DomainPolicy policy, DomainImpact impact) implements Answer {
            /** The rule that would decide about an address or a domain as typed. */
            public DomainVerdict tryOut(String typed) {
                return policy.tryOut(typed);
            }

            public ImmutableList<DomainWarning> warnings() {
                return policy.warnings();
            }
        }

        /** The list could not be stored, because of these entries. */
        record Unreadable(ImmutableList<RefusedEntry> entries) implements Answer {}
    }

    /** With public mail providers refused or not, as they are now. */
    public Answer of(TenantId tenant, List<String> entries) {
        boolean refused = parts.tenants()
                .find(tenant)
                .map(present -> present.domains().refusePublicProviders())
                .orElse(false);
        return of(tenant, entries, refused);
    }

    /** @param refusePublicProviders whether public mail providers would be refused (D6) */
    public Answer of(TenantId tenant, List<String> entries, boolean refusePublicProviders) {
        ParsedAllowedDomains parsed = AllowedDomains.parse(entries);
        if (parsed instanceof ParsedAllowedDomains.Refused refused) {
            return new Answer.Unreadable(refused.entries());
        }
        DomainPolicy policy =
                DomainPolicy.of(parsed.accepted().orElseThrow()).refusingPublicProviders(refusePublicProviders);
        return new Answer.Seen(policy, DomainImpact.of(policy, inUse(tenant)));
    }

    private ImmutableList<DomainInUse> inUse(TenantId tenant) {
        return recount.of(tenant, "", () -> parts.users().domainsInUse(tenant));
    }

    /** So that nobody has to wait for the count of a large tenant. */
    void countAll() {
        for (TenantId tenant : parts.tenants().all()) {
            recount.anew(tenant, "", () -> parts.users().domainsInUse(tenant));
        }
    }
}
