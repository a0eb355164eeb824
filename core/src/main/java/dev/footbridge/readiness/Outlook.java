package dev.footbridge.readiness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a share of the users will be linked, as far as one can tell. */
public sealed interface Outlook {

    /** The share is linked already. */
    record Reached() implements Outlook {}

    /**
     * A band of working days.
     *
     * @param earliest at the fast pace
     * @param latest at the slow pace, never before the earliest; null if that is beyond the horizon or never
     */
    record Between(LocalDate earliest, @Nullable LocalDate latest) implements Outlook {}

    /** Not even the fast pace gets there within the horizon. */
    record OutOfSight() implements Outlook {}
}
