package dev.footbridge.tenant;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The way in for one named administrator when the identity provider is down after activation (P11). Off until somebody is
 * named; open for an hour at a time, with a reason.
 *
 * @param named who may, or null: nobody
 * @param opening the present or last opening, or null
 */
public record BreakGlass(@Nullable UserId named, @Nullable Opening opening) {
    private static final Duration OPEN_FOR = Duration.ofHours(1);
    private static final int SHORTEST_REASON = 10;
    private static final BreakGlass OFF = new BreakGlass(null, null);

    /** @param reason as the administrator wrote it */
    public record Opening(String reason, Instant at, Instant until) {}

    /** Why it stays closed. */
    public enum Refusal {
        /** Before activation the legacy login is open anyway. */
        NOT_ACTIVE,
        NOT_NAMED,
        /** The identity provider is up, so there is no need. */
        PROVIDER_ANSWERS,
        REASON_MISSING
    }

    /** What became of the wish to open. */
    public sealed interface Answer {
        record Opened(BreakGlass next) implements Answer {}

        record StaysClosed(Refusal why) implements Answer {}
    }

    public static BreakGlass off() {
        return OFF;
    }

    /** Names the administrator; an opening of somebody else ends. */
    public BreakGlass naming(@Nullable UserId administrator) {
        return administrator != null && administrator.equals(named) ? this : new BreakGlass(administrator, null);
    }

    /** @param providerAnswers whether the identity provider's discovery answers at this moment */
    public Answer open(UserId who, String reason, Phase phase, boolean providerAnswers, Instant now) {
        if (!phase.closesLegacyLogin()) {
            return new Answer.StaysClosed(Refusal.NOT_ACTIVE);
        }
        if (!who.equals(named)) {
            return new Answer.StaysClosed(Refusal.NOT_NAMED);
        }
        if (providerAnswers) {
            return new Answer.StaysClosed(Refusal.PROVIDER_ANSWERS);
        }
        if (reason.strip().length() < SHORTEST_REASON) {
            return new Answer.StaysClosed(Refusal.REASON_MISSING);
        }
        return new Answer.Opened(new BreakGlass(named, new Opening(reason.strip(), now, now.plus(OPEN_FOR))));
    }

    /** Whether the user may pass the legacy door at this moment. */
    public boolean admits(UserId user, Instant now) {
        return user.equals(named) && opening != null && now.isBefore(opening.until());
    }
}
