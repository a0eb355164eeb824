package dev.footbridge.testkit.memory;

import dev.footbridge.spi.Delivery;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.spi.Reminded;
import java.time.Instant;

/**
 * An outbox entry and how far it has come.
 *
 * @param dueAt nobody may take it before: end of a lease or of a pause; once it is over, when that was
 */
record Posting(OutboxEntry entry, Delivery delivery, Instant dueAt) {

    static Posting fresh(OutboxEntry entry) {
        return new Posting(entry, new Delivery(Delivery.State.QUEUED, 0, ""), Instant.MIN);
    }

    boolean isOpen() {
        return delivery.state() == Delivery.State.QUEUED;
    }

    boolean isDue(Instant now) {
        return isOpen() && !dueAt.isAfter(now);
    }

    /** Under a lease, whoever holds it decides. */
    boolean isOverdue(Instant now) {
        Instant end = entry.expiresAt();
        return isDue(now) && end != null && !end.isAfter(now);
    }

    Posting leasedUntil(Instant end) {
        return new Posting(entry, new Delivery(Delivery.State.QUEUED, delivery.attempts() + 1, delivery.detail()), end);
    }

    Posting again(Instant from, String detail) {
        return new Posting(entry, new Delivery(Delivery.State.QUEUED, delivery.attempts(), detail), from);
    }

    /** What it tells of itself alone. */
    Reminded asReminder() {
        boolean late = delivery.detail().equals("EXPIRED") || delivery.detail().equals("SUPERSEDED");
        return new Reminded(1, entry.createdAt(), delivery.state() == Delivery.State.FAILED && !late);
    }

    /** Over for good, and without its secret. */
    Posting over(Delivery.State state, String detail, Instant at) {
        OutboxEntry erased = new OutboxEntry(
                entry.id(),
                entry.user(),
                entry.epoch(),
                entry.work(),
                entry.address(),
                null,
                entry.createdAt(),
                entry.expiresAt());
        return new Posting(erased, new Delivery(state, delivery.attempts(), detail), at);
    }
}
