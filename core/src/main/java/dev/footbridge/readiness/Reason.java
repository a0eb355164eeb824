package dev.footbridge.readiness;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;

/** Why a user is ready or not (P7); in this order, the first that applies. */
public enum Reason {
    /** The host has closed the user. */
    DEACTIVATED(Progress.NOT_COUNTED, Remedy.NONE),
    /** A clock or an integration keeps its internal credentials (X1). */
    EXEMPT(Progress.NOT_COUNTED, Remedy.NONE),
    /** Linked, whatever is going on with a replacement. */
    LINKED(Progress.READY, Remedy.NONE),
    /** The address is proven, but the identity provider said no for good. */
    ACCOUNT_REFUSED(Progress.BLOCKED, Remedy.SETTLE_AT_PROVIDER),
    /** The address is proven; the account is being found or created. */
    VERIFIED(Progress.UNDER_WAY, Remedy.WAIT),
    /** The address is another user's in the tenant. */
    ADDRESS_TAKEN(Progress.BLOCKED, Remedy.RESOLVE_CONFLICT),
    /** Whoever got the link said "this is not me"; no other address has been entered since. */
    REJECTED(Progress.BLOCKED, Remedy.CORRECT_ADDRESS),
    /** Neither a saved address nor one to suggest. */
    NO_ADDRESS(Progress.BLOCKED, Remedy.GIVE_ADDRESS),
    /** The address at hand is outside the allowed domains; if none is saved, every one to suggest is. */
    DOMAIN_NOT_ALLOWED(Progress.BLOCKED, Remedy.CHANGE_ADDRESS_OR_DOMAINS),
    /** The mail did not reach the mailbox. */
    MAIL_FAILED(Progress.BLOCKED, Remedy.CHECK_MAIL),
    /** Code or link ran out unanswered. */
    EXPIRED(Progress.BLOCKED, Remedy.SEND_AGAIN),
    /** The newest live challenge is a code. */
    CODE_SENT(Progress.UNDER_WAY, Remedy.ENTER_CODE),
    /** The newest live challenge is a link. */
    LINK_SENT(Progress.UNDER_WAY, Remedy.OPEN_LINK),
    /** Was linked once, and the link was removed. */
    REMOVED(Progress.BLOCKED, Remedy.SEND_LINK),
    /** An address is stored, by an import or for a new hire, and nothing has been sent to it. */
    ADDRESS_SAVED(Progress.NOT_STARTED, Remedy.SEND_LINK),
    /** An allowed address could be suggested; nobody has asked for anything. */
    NEVER_ASKED(Progress.NOT_STARTED, Remedy.ASK_FOR_CODE);

    private final Progress progress;
    private final Remedy remedy;

    Reason(Progress progress, Remedy remedy) {
        this.progress = progress;
        this.remedy = remedy;
    }

    /** The reasons that come to a progress. */
    public static ImmutableSet<Reason> with(Progress progress) {
        return Arrays.stream(values())
                .filter(reason -> reason.progress == progress)
                .collect(Sets.toImmutableEnumSet());
    }

    public Progress progress() {
        return progress;
    }

    /** What helps in general; an account refusal has its own, see {@link Classification#remedy()}. */
    public Remedy remedy() {
        return remedy;
    }

    /** Whether users with this reason are in the figures. */
    public boolean counts() {
        return progress != Progress.NOT_COUNTED;
    }

    /** Whether somebody has to look at it; waiting alone will not help. */
    public boolean needsAttention() {
        return progress == Progress.BLOCKED;
    }
}
