package dev.footbridge.testkit.simulation;

/** From the start of a node to its crash; calls of an ended life never come back. */
final class NodeLife {
    private boolean over;

    boolean isOver() {
        return over;
    }

    void end() {
        over = true;
    }
}
