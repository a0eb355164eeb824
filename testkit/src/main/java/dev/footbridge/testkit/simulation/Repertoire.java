package dev.footbridge.testkit.simulation;

import java.util.ArrayList;
import java.util.List;

/** The moves of a run, some more often than others; each run has its own liking for them, so that runs differ. */
final class Repertoire {
    private static final List<Integer> LIKINGS = List.of(0, 1, 1, 1, 3);

    private final Chance chance;
    private final List<Runnable> moves = new ArrayList<>();

    Repertoire(Chance chance) {
        this.chance = chance;
    }

    /** A move that every run needs. */
    void always(int weight, Runnable move) {
        for (int i = 0; i < weight; i++) {
            moves.add(move);
        }
    }

    void add(int weight, Runnable move) {
        always(weight * chance.pick(LIKINGS), move);
    }

    void next() {
        chance.pick(moves).run();
    }
}
