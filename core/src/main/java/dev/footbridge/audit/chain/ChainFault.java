package dev.footbridge.audit.chain;

/**
 * The first place where a chain does not hold.
 *
 * @param sequence number of the entry that should stand there
 */
public record ChainFault(Kind kind, long sequence) {

    /** What must have been done to it. */
    public enum Kind {
        /** The entry's hash or one of its digests is not of what it says. */
        CHANGED,
        /** The entry is gone; later ones are there. */
        REMOVED,
        /** The entry stands further on. */
        REORDERED,
        /** Another entry stands there: one that was there before, or another tenant's. */
        INSERTED,
        /** The entry fits in itself but not to the one before: one of the two was exchanged for a newly hashed one. */
        REPLACED,
        /** The entry and all after it are gone; the anchor knows of more. */
        TRUNCATED,
        /** The entry that the anchor names fits, but is another one: all or much was chained anew. */
        REWRITTEN
    }
}
