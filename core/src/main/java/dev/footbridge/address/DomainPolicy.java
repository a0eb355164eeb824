package dev.footbridge.address;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Everything by which a tenant takes or refuses a domain: its list, and whether public mail providers are refused (D1,
 * D3, D6).
 *
 * @param providers what counts as public
 * @param refusePublicProviders the switch; it is the stricter of the two, so it wins over an entry of the list
 */
public record DomainPolicy(AllowedDomains allowed, PublicProviders providers, boolean refusePublicProviders) {

    /** Every domain may be used. */
    public static DomainPolicy open() {
        return of(AllowedDomains.none());
    }

    /** The list alone. */
    public static DomainPolicy of(AllowedDomains allowed) {
        return new DomainPolicy(allowed, PublicProviders.standard(), false);
    }

    /** Another list under the same switch. */
    public DomainPolicy with(AllowedDomains list) {
        return new DomainPolicy(list, providers, refusePublicProviders);
    }

    /** The same with the switch on. */
    public DomainPolicy refusingPublicProviders() {
        return refusingPublicProviders(true);
    }

    /** The same with the switch on or off. */
    public DomainPolicy refusingPublicProviders(boolean refuse) {
        return new DomainPolicy(allowed, providers, refuse);
    }

    /** The rule that decides about a domain. */
    public DomainVerdict judge(EmailDomain domain) {
        if (refusePublicProviders) {
            Optional<EmailDomain> provider = providers.providerOf(domain);
            if (provider.isPresent()) {
                return new DomainVerdict.PublicProvider(provider.get());
            }
        }
        return judgeByList(domain);
    }

    private DomainVerdict judgeByList(EmailDomain domain) {
        if (allowed.isEmpty()) {
            return new DomainVerdict.EverythingAllowed();
        }
        Optional<DomainRule> rule = allowed.ruleFor(domain);
        if (rule.isEmpty()) {
            return new DomainVerdict.NothingMatches();
        }
        return rule.get().subdomains()
                ? new DomainVerdict.Wildcard(rule.get())
                : new DomainVerdict.ExactHost(rule.get());
    }

    /** Whether an address in this domain may be used. */
    public boolean allows(EmailDomain domain) {
        return judge(domain).allowed();
    }

    /** The entries of the list that let anything in, in its order: all of them, but for what the switch refuses. */
    public ImmutableList<DomainRule> rulesInForce() {
        return allowed.rules().stream()
                .filter(rule -> !refusePublicProviders || !providers.include(rule.domain()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The rule that decides about what an administrator typed to try the list: an address, or a domain with or without
     * a leading {@code @} (D4). Spaces and tabs at the ends do not matter. Never throws, whatever the text.
     */
    public DomainVerdict tryOut(String typed) {
        return Trial.of(this, typed);
    }

    /** What an administrator should know before this is put in force, in the order of the list. */
    public ImmutableList<DomainWarning> warnings() {
        DomainWarning.Reason reason = refusePublicProviders
                ? DomainWarning.Reason.REFUSED_ALL_THE_SAME
                : DomainWarning.Reason.LETS_EVERYBODY_IN;
        return allowed.rules().stream()
                .filter(rule -> providers.include(rule.domain()))
                .map(rule -> new DomainWarning(rule, reason))
                .collect(ImmutableList.toImmutableList());
    }
}
