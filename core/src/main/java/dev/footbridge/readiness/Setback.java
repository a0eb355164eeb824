package dev.footbridge.readiness;

import dev.footbridge.audit.EventKind;
import java.util.Collection;
import java.util.Optional;

/** What the provisioning state does not remember about the latest attempt to link a user. */
public enum Setback {
    /** The mail could not be handed over, or came back. */
    MAIL_FAILED,
    /** Code or link ran out unanswered and has been cleared away. */
    EXPIRED,
    /** The mailbox was proven, but its address is another user's in the tenant (decisions 9). */
    ADDRESS_TAKEN;

    /**
     * What a store has to keep with a user after events that happened together.
     *
     * @return empty if what was kept stays; otherwise what takes its place, which may be nothing
     */
    public static Optional<Kept> after(Collection<EventKind> events) {
        return events.stream().flatMap(event -> after(event).stream()).reduce((earlier, later) -> later);
    }

    /** @param setback empty if there is none any more */
    public record Kept(Optional<Setback> setback) {}

    private static Optional<Kept> after(EventKind event) {
        return switch (event) {
            case ADDRESS_TAKEN -> Optional.of(new Kept(Optional.of(ADDRESS_TAKEN)));
            case CHALLENGE_EXPIRED -> Optional.of(new Kept(Optional.of(EXPIRED)));
            // A new attempt, or the end of one.
            case ADDRESS_SAVED,
                    CODE_SENT,
                    LINK_SENT,
                    ADDRESS_VERIFIED,
                    LINKED,
                    CHALLENGE_CANCELLED,
                    LINK_REJECTED,
                    LINK_REMOVED,
                    LINK_REPLACED,
                    DEACTIVATED -> Optional.of(new Kept(Optional.empty()));
            default -> Optional.empty();
        };
    }
}
