package dev.footbridge.verification;

import java.time.Instant;
import java.time.ZoneId;

/**
 * How long an administrator's link lives (C7, decisions 12): calendar days in the tenant's zone, the day of sending
 * counted, until the end of the last.
 *
 * @param days 1 to 5
 */
public record LinkPolicy(int days) {
    public LinkPolicy {
        Bounds.check("link days", days, 1, 5);
    }

    public static LinkPolicy standard() {
        return new LinkPolicy(5);
    }

    public static LinkPolicy strict() {
        return new LinkPolicy(1);
    }

    public Instant expiry(Instant sentAt, ZoneId zone) {
        return sentAt.atZone(zone)
                .toLocalDate()
                .plusDays(days)
                .atStartOfDay(zone)
                .toInstant();
    }
}
