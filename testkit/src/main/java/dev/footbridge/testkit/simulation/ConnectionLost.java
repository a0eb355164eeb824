package dev.footbridge.testkit.simulation;

/** A port did not answer; whether it did its work, the caller cannot know. */
final class ConnectionLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ConnectionLost() {
        super("The connection was lost", null, false, false);
    }
}
