package dev.footbridge.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How many were linked on a day, as last seen.
 *
 * @param day in the tenant's zone
 * @param total users in the figures on that day, never fewer than are linked
 */
public record LinkedOnDay(LocalDate day, int linked, int total) {
    public LinkedOnDay {
        if (linked < 0 || linked > total) {
            throw new IllegalArgumentException("Linked are none at least and all at most");
        }
    }

    /** What was seen at a moment. */
    public static LinkedOnDay seen(Instant at, ZoneId zone, Counts counts) {
        return new LinkedOnDay(at.atZone(zone).toLocalDate(), counts.linked(), counts.total());
    }
}
