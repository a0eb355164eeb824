package dev.footbridge.spi;

/**
 * How far a piece of outgoing work has come.
 *
 * @param detail the last answer in technical words without personal data, empty if there is none
 */
public record Delivery(State state, int attempts, String detail) {
    /** Names of the HTTP contract. */
    public enum State {
        QUEUED,
        SENT,
        FAILED
    }
}
