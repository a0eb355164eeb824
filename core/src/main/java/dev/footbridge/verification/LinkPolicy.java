package dev.footbridge.verification;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** How long an administrator's link lives (C7). */
public sealed interface LinkPolicy {

    static LinkPolicy standard() {
        return new CalendarDays(5);
    }

    /** The ceiling of NIST SP 800-63A-4, 3.8 for what is sent by mail. */
    static LinkPolicy strict() {
        return new Elapsed(Duration.ofHours(24));
    }

    Instant expiry(Instant sentAt, ZoneId zone);

    /**
     * Days in the tenant's zone, the day of sending counted, until the end of the last (decisions 12).
     *
     * @param days 1 to 5
     */
    record CalendarDays(int days) implements LinkPolicy {
        public CalendarDays {
            Bounds.check("link days", days, 1, 5);
        }

        @Override
        public Instant expiry(Instant sentAt, ZoneId zone) {
            return sentAt.atZone(zone)
                    .toLocalDate()
                    .plusDays(days)
                    .atStartOfDay(zone)
                    .toInstant();
        }
    }

    /**
     * A time from the moment of sending.
     *
     * @param lifetime one hour to 24 hours
     */
    record Elapsed(Duration lifetime) implements LinkPolicy {
        public Elapsed {
            Bounds.check("link lifetime", lifetime, Duration.ofHours(1), Duration.ofHours(24));
        }

        @Override
        public Instant expiry(Instant sentAt, ZoneId zone) {
            return sentAt.plus(lifetime);
        }
    }
}
