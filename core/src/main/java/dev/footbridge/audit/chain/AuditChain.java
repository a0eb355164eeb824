package dev.footbridge.audit.chain;

import dev.footbridge.audit.AuditEntry;

/** Chains a tenant's entries, one after the other. */
public final class AuditChain {
    private AuditChain() {}

    /**
     * Puts an entry at the end.
     *
     * @param head the tenant's newest link, or {@link ChainHead#start}
     * @param entry as it comes back from where it is kept: a time may have lost digits there
     * @param salt freshly drawn for this entry; what is kept of it are the salts of the single fields
     */
    public static ChainLink append(ChainHead head, AuditEntry entry, Salt salt) {
        if (!head.tenant().equals(entry.tenant())) {
            throw new IllegalArgumentException("The entry is another tenant's");
        }
        return ChainLink.after(head, EntryFacts.of(entry), PersonalData.of(entry, salt));
    }
}
