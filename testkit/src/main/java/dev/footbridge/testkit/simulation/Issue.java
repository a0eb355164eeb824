package dev.footbridge.testkit.simulation;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Outgoing work that was committed.
 *
 * @param number in the order of commits
 * @param epoch of the user after the commit: the one in which it counts
 * @param secret the code or the token, null for work without one
 */
record Issue(
        int number, OutboxEntry entry, long epoch, @Nullable String secret) {

    UserKey user() {
        return entry.user();
    }

    EmailAddress address() {
        return entry.address();
    }

    /** What the mail of a code or a link carries. */
    String carried() {
        return Objects.requireNonNull(secret, "a mail without a secret");
    }

    boolean isCode() {
        return entry.work() == OutboxEntry.Work.SEND_CODE;
    }

    boolean isLink() {
        return entry.work() == OutboxEntry.Work.SEND_LINK;
    }

    boolean isAccountWork() {
        return entry.work() == OutboxEntry.Work.FIND_OR_CREATE_ACCOUNT;
    }

    boolean isOverAt(Instant time) {
        return entry.expiresAt() != null && !time.isBefore(entry.expiresAt());
    }
}
