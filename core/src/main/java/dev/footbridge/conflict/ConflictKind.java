package dev.footbridge.conflict;

import dev.footbridge.readiness.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What there is to settle, in the order in which it is shown: what concerns several people at once comes first. */
public enum ConflictKind {
    /** The same address is at hand for two active users or more; only one of them can be linked with it. */
    SHARED_ADDRESS(null),
    /** The host only has addresses of a function, such as {@code info@}, which prove nothing about a person. */
    SHARED_MAILBOX(Reason.NO_ADDRESS),
    /** The host has closed the user, whose link is still there. */
    INACTIVE_LINKED(Reason.DEACTIVATED),
    /** The identity provider refused the person's account. */
    ACCOUNT_REFUSED(Reason.ACCOUNT_REFUSED),
    /** The person has proven an address that is another user's. */
    ADDRESS_TAKEN(Reason.ADDRESS_TAKEN),
    /** Whoever got the link said that it was the wrong person. */
    REJECTED(Reason.REJECTED),
    /** The mail did not arrive. */
    MAIL_FAILED(Reason.MAIL_FAILED),
    /** There is no address at all, not even of a function. */
    NO_ADDRESS(Reason.NO_ADDRESS);

    private final Optional<Reason> reason;

    ConflictKind(@Nullable Reason reason) {
        this.reason = Optional.ofNullable(reason);
    }

    /** The classification of everybody of this kind (P7); empty where they have different ones. */
    public Optional<Reason> reason() {
        return reason;
    }
}
