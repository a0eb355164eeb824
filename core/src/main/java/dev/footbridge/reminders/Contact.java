package dev.footbridge.reminders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person has had from us.
 *
 * @param asked when the code or link that is out was sent; null if none is
 * @param reminders how many reminders there were in this preparation
 * @param last when the latest of them was made; null if there was none
 * @param refused whether the mailbox turned one of them down for good
 */
public record Contact(
        @Nullable Instant asked, int reminders, @Nullable Instant last, boolean refused) {

    /** When anything last went to the person; null for never. */
    @Nullable
    Instant latest() {
        if (asked == null || last == null) {
            return asked == null ? last : asked;
        }
        return asked.isAfter(last) ? asked : last;
    }
}
