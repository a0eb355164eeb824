package dev.footbridge.employment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Somebody whose last employment has ended or will end (X2). A deactivated user is refused at once, whatever the link
 * says; this is about the link itself.
 *
 * @param lastDay of the last employment, in the tenant's calendar
 */
public record Leaver(LocalDate lastDay) {

    /** Whether the link is to be removed by now; somebody who is employed again is no leaver. */
    public boolean losesLink(LeavingPolicy policy, ZoneId zone, Instant now) {
        return !now.atZone(zone).toLocalDate().isBefore(lastDay.plusDays(policy.daysAfter()));
    }
}
