package dev.footbridge.spi;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Removes what was needed once and is needed no more, over all tenants and a few rows at a time, so that nobody waits long
 * for a lock. Several nodes may do it at once. Contract: {@code LeftoversContract}.
 */
public interface Leftovers {

    /**
     * Looks through a few rows of a kind and removes those that the kind says may go. Each call is kept by itself: whoever
     * is stopped in the middle begins again later and finds less.
     *
     * @param age how long the time of a row must have been over, by the database's clock; not negative
     * @param most how many rows are looked at, or removed, at least 1
     * @param after where the call before ended; empty to begin
     */
    Batch remove(Kind kind, Duration age, int most, String after);

    /** @param next where to go on; null if the end is reached */
    record Batch(int removed, @Nullable String next) {}

    /** What is left over, and when. */
    enum Kind {
        /**
         * Outgoing work that is done or has failed. MUST stay: that of a code or link that is kept, that whose outcome a
         * sending tells, and reminders of a PREPARATION that goes on, which are counted.
         */
        WORK,
        /** Counters of limits; their time is over with their window. */
        COUNTERS,
        /**
         * Digests of links, counted from the sending. MUST stay: that of a link that waits, expired or not, and that of the
         * link that proved an address which is kept. Any other is answered like one that never was (decisions 11).
         */
        LINKS,
        /**
         * Sendings to many that have ended, with their people, who go before the sending does. MUST stay: one whose failed
         * people another takes that has not ended.
         */
        SENDINGS,
        /** Logouts of identity providers. They MUST outlive every session that they could end. */
        LOGOUTS
    }
}
