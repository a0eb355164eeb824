package dev.footbridge.testkit.simulation;

import dev.footbridge.Footbridge;
import java.util.function.Function;

/** A process of the host with Footbridge in it; a crash leaves nothing of it but what the stores keep. */
final class Node {
    private final String name;
    private final Function<NodeLife, Footbridge> start;
    private NodeLife life;
    private Footbridge footbridge;

    Node(String name, Function<NodeLife, Footbridge> start) {
        this.name = name;
        this.start = start;
        this.life = new NodeLife();
        this.footbridge = start.apply(life);
    }

    Footbridge footbridge() {
        return footbridge;
    }

    void startAnewIfOver() {
        if (life.isOver()) {
            life = new NodeLife();
            footbridge = start.apply(life);
        }
    }

    void crash() {
        life.end();
        startAnewIfOver();
    }

    @Override
    public String toString() {
        return name;
    }
}
