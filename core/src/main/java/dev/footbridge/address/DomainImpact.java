package dev.footbridge.address;

import java.util.stream.Stream;

/**
 * What a new policy would mean for the addresses of a tenant (D4).
 *
 * @param linkedOutside linked addresses it would not allow; their links stay as they are (D2)
 * @param pendingOutside pending addresses it would not allow; they fail when their code or link is used
 */
public record DomainImpact(long linkedOutside, long pendingOutside) {

    /**
     * Counts without keeping anything, so that the streams may come straight from a store; they are left for the caller
     * to close.
     *
     * @param linked the domain of each linked address
     * @param pending the domain of each address that waits for its code or link
     */
    public static DomainImpact of(DomainPolicy policy, Stream<EmailDomain> linked, Stream<EmailDomain> pending) {
        return new DomainImpact(outside(policy, linked), outside(policy, pending));
    }

    private static long outside(DomainPolicy policy, Stream<EmailDomain> domains) {
        return domains.filter(domain -> !policy.allows(domain)).count();
    }

    /** Whether nobody would notice. */
    public boolean none() {
        return linkedOutside == 0 && pendingOutside == 0;
    }
}
