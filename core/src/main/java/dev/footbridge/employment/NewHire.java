package dev.footbridge.employment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Somebody who is about to begin.
 *
 * @param firstDay of the employment, in the tenant's calendar
 */
public record NewHire(LocalDate firstDay) {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /**
     * When the invitation goes: at once if the first day is tomorrow or earlier, otherwise at nine in the morning of the
     * day before, in the tenant's zone (X3).
     */
    public Instant invitationAt(ZoneId zone, Instant now) {
        LocalDate dayBefore = firstDay.minusDays(1);
        LocalDate today = now.atZone(zone).toLocalDate();
        return dayBefore.isAfter(today) ? dayBefore.atTime(MORNING).atZone(zone).toInstant() : now;
    }
}
