package dev.footbridge.audit.chain;

import dev.footbridge.audit.chain.ChainFault.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Checks a chain link by link, in order and without keeping any. Hand in every link, then ask for the {@link #verdict()}.
 * An erased field is no fault.
 */
public final class ChainVerifier {
    private final @Nullable ChainHead anchor;
    private ChainHead head;
    private long erasedFields;
    private @Nullable ChainFault fault;

    /**
     * Begins a check.
     *
     * @param from what the first link follows: {@link ChainHead#start}, or a head that was found good before
     * @param anchor a head of the same chain, not before {@code from}, that was kept elsewhere; null if there is none
     */
    public ChainVerifier(ChainHead from, @Nullable ChainHead anchor) {
        if (anchor != null && (!anchor.tenant().equals(from.tenant()) || anchor.sequence() < from.sequence())) {
            throw new IllegalArgumentException("The anchor does not belong to this part of this chain");
        }
        this.anchor = anchor;
        this.head = from;
        this.fault = anchorFault();
    }

    public void accept(ChainLink link) {
        if (fault == null) {
            check(link);
        } else if (fault.kind() == Kind.REMOVED && isTheMissing(link)) {
            fault = at(Kind.REORDERED);
        }
    }

    public ChainVerdict verdict() {
        if (fault != null) {
            return new ChainVerdict.Faulty(fault);
        }
        return anchor != null && anchor.sequence() > head.sequence()
                ? new ChainVerdict.Faulty(at(Kind.TRUNCATED))
                : new ChainVerdict.Intact(head, erasedFields, anchor != null);
    }

    private void check(ChainLink link) {
        fault = faultOf(link);
        if (fault == null) {
            head = link.head();
            erasedFields += link.personal().countErased();
            fault = anchorFault();
        }
    }

    private @Nullable ChainFault faultOf(ChainLink link) {
        if (!link.isConsistent()) {
            return at(Kind.CHANGED);
        }
        if (!link.facts().tenant().equals(head.tenant()) || link.sequence() < next()) {
            return at(Kind.INSERTED);
        }
        if (link.sequence() > next()) {
            return at(Kind.REMOVED);
        }
        return link.previous().equals(head.hash()) ? null : at(Kind.REPLACED);
    }

    private boolean isTheMissing(ChainLink link) {
        return link.sequence() == next() && link.previous().equals(head.hash()) && link.isConsistent();
    }

    private @Nullable ChainFault anchorFault() {
        return anchor != null && anchor.sequence() == head.sequence() && !anchor.equals(head)
                ? new ChainFault(Kind.REWRITTEN, anchor.sequence())
                : null;
    }

    /** After a fault the head stays where it was, so the number stays as well. */
    private ChainFault at(Kind kind) {
        return new ChainFault(kind, next());
    }

    private long next() {
        return head.sequence() + 1;
    }
}
