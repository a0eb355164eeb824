package dev.footbridge.signin;

import com.google.common.base.Splitter;
import dev.footbridge.account.AccountKey;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A session of the host that the identity provider's door has opened. The host keeps it in the session.
 *
 * @param sessionId {@code sid} of the id token, or null where the provider names none
 * @param openedAt by the stores' time
 */
public record ProviderSession(AccountKey account, @Nullable String sessionId, Instant openedAt) {
    private static final Splitter LINES = Splitter.on('\n');

    /** For sessions that are kept as text, such as those that several nodes share. */
    public String text() {
        String named = account.issuer() + "\n" + account.subject().value() + "\n" + openedAt;
        return sessionId == null ? named : named + "\n" + sessionId;
    }

    /** What {@link #text} made; empty for anything else. */
    public static Optional<ProviderSession> read(String text) {
        List<String> lines = LINES.limit(4).splitToList(text);
        if (lines.size() < 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ProviderSession(
                    AccountKey.of(lines.get(0), lines.get(1)),
                    lines.size() == 4 ? lines.get(3) : null,
                    Instant.parse(lines.get(2))));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
