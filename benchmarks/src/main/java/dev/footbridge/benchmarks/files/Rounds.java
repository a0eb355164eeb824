package dev.footbridge.benchmarks.files;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Rows per second of several doings that are taken in turn, so that what else the machine does meets all of them. */
final class Rounds {
    private final int warmUps;
    private final int rounds;
    private final Map<String, double[]> figures = new LinkedHashMap<>();

    Rounds(int warmUps, int rounds) {
        this.warmUps = warmUps;
        this.rounds = rounds;
    }

    /** Does something and says how many rows that was. */
    @FunctionalInterface
    interface Doing {
        long rows(int round) throws Exception;
    }

    void measure(Map<String, Doing> doings) throws Exception {
        for (int round = -warmUps; round < rounds; round++) {
            for (Map.Entry<String, Doing> doing : doings.entrySet()) {
                long start = System.nanoTime();
                long rows = doing.getValue().rows(round + warmUps);
                note(doing.getKey(), round, rows * 1e9 / (System.nanoTime() - start));
            }
        }
    }

    /** @param round below 0 while warming up, which does not count */
    void note(String name, int round, double rowsPerSecond) {
        double[] all = figures.computeIfAbsent(name, unused -> new double[rounds]);
        if (round >= 0) {
            all[round] = rowsPerSecond;
        }
    }

    double median(String name) {
        double[] sorted = sorted(name);
        return sorted[sorted.length / 2];
    }

    void print(PrintStream out) {
        figures.keySet().forEach(name -> {
            double[] sorted = sorted(name);
            out.printf(
                    Locale.ROOT,
                    "| %s | %,.0f | %,.0f to %,.0f |%n",
                    name,
                    median(name),
                    sorted[0],
                    sorted[sorted.length - 1]);
        });
    }

    private double[] sorted(String name) {
        double[] sorted = figures.getOrDefault(name, new double[1]).clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
