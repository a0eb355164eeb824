package dev.footbridge.audit.chain;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.AuditEntry;
import java.util.List;
import java.util.function.Supplier;

/**
 * Some links that continue a chain, kept as a whole or not at all.
 *
 * @param from what the first link follows
 * @param links at least one, each following the one before
 */
public record ChainSegment(ChainHead from, ImmutableList<ChainLink> links) {
    public ChainSegment {
        if (links.isEmpty()) {
            throw new IllegalArgumentException("A segment has at least one link");
        }
        ChainHead head = from;
        for (ChainLink link : links) {
            if (!link.follows(head)) {
                throw new IllegalArgumentException("A link does not follow the one before");
            }
            head = link.head();
        }
    }

    /**
     * Chains entries in the given order.
     *
     * @param entries at least one, all of the head's tenant, as they come back from where they are kept
     * @param salts a fresh one at every call
     */
    public static ChainSegment of(ChainHead from, List<AuditEntry> entries, Supplier<Salt> salts) {
        ImmutableList.Builder<ChainLink> links = ImmutableList.builderWithExpectedSize(entries.size());
        ChainHead head = from;
        for (AuditEntry entry : entries) {
            ChainLink link = AuditChain.append(head, entry, salts.get());
            links.add(link);
            head = link.head();
        }
        return new ChainSegment(from, links.build());
    }

    /** The chain's head once this is kept. */
    public ChainHead head() {
        return links.get(links.size() - 1).head();
    }
}
