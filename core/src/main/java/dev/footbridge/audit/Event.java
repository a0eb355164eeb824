package dev.footbridge.audit;

/**
 * Something that happened, as a decision states it.
 *
 * @param detail a masked address, a reason's name or a number; never a code, a token or a full address; may be empty
 */
public record Event(EventKind kind, String detail) {
    public static Event of(EventKind kind) {
        return new Event(kind, "");
    }

    public static Event of(EventKind kind, Object detail) {
        return new Event(kind, detail.toString());
    }
}
