package dev.footbridge.testkit.simulation;

/** The node stopped in the middle of a call. An error, so that nothing in the services takes it for a fault of a port. */
final class NodeCrash extends Error {
    private static final long serialVersionUID = 1L;

    NodeCrash() {
        super("The node stopped", null, false, false);
    }
}
