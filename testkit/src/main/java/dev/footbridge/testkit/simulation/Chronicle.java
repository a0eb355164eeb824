package dev.footbridge.testkit.simulation;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What happened in a run, line by line in virtual time. */
final class Chronicle {
    private final InstantSource clock;
    private final Instant start;
    private final List<String> lines = new ArrayList<>();

    Chronicle(InstantSource clock) {
        this.clock = clock;
        this.start = clock.instant();
    }

    void note(int depth, String what) {
        long millis = clock.instant().toEpochMilli() - start.toEpochMilli();
        lines.add(millis / 1000 + "." + (1000 + millis % 1000) % 1000 + " s " + "| ".repeat(depth) + what);
    }

    ImmutableList<String> lines() {
        return ImmutableList.copyOf(lines);
    }
}
