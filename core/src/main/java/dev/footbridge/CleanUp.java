package dev.footbridge;

import dev.footbridge.audit.RetentionPolicy;
import dev.footbridge.spi.Leftovers;
import dev.footbridge.spi.Leftovers.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * Removes what nobody needs any more. Any node may run it at any time, also several at once; one that dies in the middle
 * leaves the rest to the next run.
 */
record CleanUp(Parts parts) {
    private static final int BATCH = 500;

    /** Windows of counters end on the second; nobody is in a hurry. */
    private static final Duration AFTER_WINDOW = Duration.ofHours(1);

    /** No session of a product lasts so long. */
    private static final Duration AFTER_SESSIONS = Duration.ofDays(90);

    /**
     * Sendings go before the work whose outcome they tell. What cannot be removed of one kind keeps the others from nothing;
     * the first fault is thrown at the end.
     *
     * @return how many rows and imports went
     */
    int run() {
        RetentionPolicy kept = parts.retention();
        List<IntSupplier> kinds = List.of(
                () -> remove(Kind.SENDINGS, Duration.ofDays(kept.sendingDays())),
                () -> remove(Kind.WORK, Duration.ofDays(kept.workDays())),
                () -> remove(Kind.LINKS, Duration.ofDays(kept.linkDays())),
                () -> remove(Kind.COUNTERS, AFTER_WINDOW),
                () -> remove(Kind.LOGOUTS, AFTER_SESSIONS),
                () -> parts.imports() == null ? 0 : parts.imports().forget(Duration.ofDays(kept.importDays())));
        List<RuntimeException> faults = new ArrayList<>();
        int removed = 0;
        for (IntSupplier kind : kinds) {
            try {
                removed += kind.getAsInt();
            } catch (RuntimeException fault) {
                faults.add(fault);
            }
        }
        if (!faults.isEmpty()) {
            throw faults.get(0);
        }
        return removed;
    }

    private int remove(Kind kind, Duration age) {
        int removed = 0;
        String after = "";
        while (after != null) {
            Leftovers.Batch batch = parts.leftovers().remove(kind, age, BATCH, after);
            removed += batch.removed();
            after = batch.next();
        }
        return removed;
    }
}
