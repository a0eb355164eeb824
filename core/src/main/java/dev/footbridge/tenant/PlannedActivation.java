package dev.footbridge.tenant;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * An activation that whichever node is up carries out once (P9, decisions 15).
 *
 * @param at date and time on the wall in the tenant's zone
 * @param ceiling how many people may be locked out then, at most
 * @param plannedBy who proved the round trip when it was planned
 */
public record PlannedActivation(LocalDateTime at, int ceiling, UserId plannedBy) {
    public PlannedActivation {
        if (ceiling < 0) {
            throw new IllegalArgumentException("The ceiling is a number of people");
        }
    }

    /**
     * The moment it means: a time that a change of the clocks leaves out moves forward by the gap, of one that comes twice
     * the first counts (decisions 13), so it comes exactly once.
     */
    public Instant moment(ZoneId zone) {
        return ZonedDateTime.ofLocal(at, zone, null).toInstant();
    }

    public boolean isDue(ZoneId zone, Instant now) {
        return !now.isBefore(moment(zone));
    }
}
