package dev.footbridge.testkit.simulation;

import java.lang.reflect.Method;
import java.util.function.Supplier;

/**
 * Decides at every port call what comes between: others go on while this one stands still, the node ends, or the
 * connection is lost before or after the work was done. Nothing runs at the same time, so that a seed repeats itself.
 */
final class Interruptions {
    private static final int DEEPEST = 2;
    private static final int MOST_MOVES = 3;

    private final Chance chance;
    private final OpenCalls calls;
    private Weather weather;
    private Runnable others = () -> {};

    Interruptions(Chance chance, OpenCalls calls, Weather weather) {
        this.chance = chance;
        this.calls = calls;
        this.weather = weather;
    }

    void letGoOn(Runnable otherMoves) {
        this.others = otherMoves;
    }

    Weather weather() {
        return weather;
    }

    void clearUp() {
        weather = Weather.calm();
    }

    /**
     * @param losable whether the port can lose its connection
     */
    <T> T around(NodeLife life, Method port, boolean losable, Supplier<T> work) {
        between(life, "before ", port, losable);
        T result = work.get();
        between(life, "after ", port, losable);
        return result;
    }

    private void between(NodeLife life, String when, Method port, boolean losable) {
        stop(when, port);
        if (life.isOver()) {
            throw new NodeCrash();
        }
        if (chance.oneIn(weather.crash())) {
            calls.note("crash " + when + name(port));
            life.end();
            throw new NodeCrash();
        }
        if (losable && chance.oneIn(weather.loss())) {
            calls.note("connection lost " + when + name(port));
            calls.current().disturb();
            throw new ConnectionLost();
        }
    }

    private void stop(String when, Method port) {
        if (isStopped()) {
            stopped(when + name(port));
        }
    }

    /** Others may go on here. */
    void stop(String where) {
        if (isStopped()) {
            stopped(where);
        }
    }

    private void stopped(String where) {
        calls.note("stopped " + where);
        for (int moves = 1 + chance.below(MOST_MOVES); moves > 0; moves--) {
            others.run();
        }
    }

    private boolean isStopped() {
        return calls.depth() <= DEEPEST && chance.oneIn(weather.stop());
    }

    private static String name(Method port) {
        return port.getDeclaringClass().getSimpleName() + "." + port.getName();
    }
}
