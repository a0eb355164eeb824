package dev.footbridge.example.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One mail as one recipient got it; a mail to three recipients is three messages.
 *
 * @param id unique while the mailbox runs
 * @param to the recipient of the SMTP envelope, which headers cannot forge
 * @param subject decoded, empty when the mail has none
 * @param text the first plain part, empty when there is none
 * @param html the first HTML part, as sent and therefore not to be trusted
 * @param receivedAt when the SMTP server took it
 * @param headers as transmitted, by name without regard to case, in order per name
 */
public record ReceivedMessage(
        String id,
        String to,
        String subject,
        String text,
        @Nullable String html,
        Instant receivedAt,
        Map<String, List<String>> headers) {

    /** Leaves addresses and contents out, so that a log line shows neither. */
    @Override
    public String toString() {
        return "ReceivedMessage[" + id + "]";
    }
}
