package dev.footbridge.audit;

/**
 * Something that happened, as a decision states it: one record for each {@link EventKind}, with what belongs to it.
 *
 * <p>What is kept of an event is its kind and its detail; both are stored forms and never change.
 */
public sealed interface Event
        permits AddressEvent,
                UserEvent,
                SignInEvent,
                TenantEvent,
                RolloutEvent,
                BreakGlassEvent,
                BulkEvent,
                ReportEvent {
    EventKind kind();

    /** A masked address, a reason's name or a number; never a code, a token or a full address; may be empty. */
    String detail();
}
