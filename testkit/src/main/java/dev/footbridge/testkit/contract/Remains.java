package dev.footbridge.testkit.contract;

import dev.footbridge.spi.Leftovers.Batch;
import dev.footbridge.spi.Leftovers.Kind;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Removes what is over to the end, as the job does.
 *
 * @param most the size of a batch
 */
record Remains(Ports ports, int most) {
    /** How long something must have been over; short, as real clocks are waited for. */
    static final Duration AGE = Duration.ofMillis(10);

    private static final int ROUNDS = 100_000;

    Remains(Ports ports) {
        this(ports, 100);
    }

    /** Sendings first: they tell of work. */
    void removeAll() {
        remove(Kind.SENDINGS);
        remove(Kind.WORK);
        remove(Kind.LINKS);
        remove(Kind.COUNTERS);
        remove(Kind.LOGOUTS);
    }

    int remove(Kind kind) {
        return remove(kind, AGE);
    }

    int remove(Kind kind, Duration age) {
        int removed = 0;
        @Nullable String after = "";
        for (int round = 0; after != null; round++) {
            if (round == ROUNDS) {
                throw new AssertionError("It never comes to an end");
            }
            Batch batch = ports.leftovers().remove(kind, age, most, after);
            removed += batch.removed();
            after = batch.next();
        }
        return removed;
    }
}
