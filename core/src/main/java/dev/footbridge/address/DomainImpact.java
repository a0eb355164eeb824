package dev.footbridge.address;

import java.util.Collection;

/**
 * What a new policy would mean for the addresses of a tenant (D4).
 *
 * @param linkedOutside linked addresses it would not allow; their links stay as they are (D2)
 * @param pendingOutside pending addresses it would not allow; they fail when their code or link is used
 */
public record DomainImpact(long linkedOutside, long pendingOutside) {

    /** @param inUse every domain of the tenant's addresses */
    public static DomainImpact of(DomainPolicy policy, Collection<DomainInUse> inUse) {
        long linked = 0;
        long pending = 0;
        for (DomainInUse domain : inUse) {
            if (!policy.allows(domain.domain())) {
                linked += domain.linked();
                pending += domain.pending();
            }
        }
        return new DomainImpact(linked, pending);
    }

    /** Whether nobody would notice. */
    public boolean none() {
        return linkedOutside == 0 && pendingOutside == 0;
    }
}
