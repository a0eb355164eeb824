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
     *
     * @param known when it became known whom to invite
     */
    public Instant invitationAt(ZoneId zone, Instant known) {
        LocalDate dayBefore = firstDay.minusDays(1);
        LocalDate thatDay = known.atZone(zone).toLocalDate();
        return dayBefore.isAfter(thatDay)
                ? dayBefore.atTime(MORNING).atZone(zone).toInstant()
                : known;
    }
}
