package dev.footbridge.verification;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a user has already used up of the limits that a new code does not reset (C1, C3).
 *
 * @param sends times of the sends of the last hour, oldest first
 * @param triesSince when the present 24 hours of counting wrong tries began; null if none is counted
 * @param wrongTries wrong tries since then
 */
public record Usage(ImmutableList<Instant> sends, @Nullable Instant triesSince, int wrongTries) {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofHours(24);

    public static Usage none() {
        return new Usage(ImmutableList.of(), null, 0);
    }

    public Usage withSend(Instant now) {
        return new Usage(
                ImmutableList.<Instant>builder()
                        .addAll(sendsWithin(HOUR, now))
                        .add(now)
                        .build(),
                triesSince,
                wrongTries);
    }

    public Usage withWrongTry(Instant now) {
        int before = wrongTriesAt(now);
        return new Usage(sends, before == 0 ? now : triesSince, before + 1);
    }

    /** Wrong tries that still count at a time. */
    public int wrongTriesAt(Instant now) {
        return triesSince == null || !now.isBefore(triesSince.plus(DAY)) ? 0 : wrongTries;
    }

    /** When wrong tries are forgotten; empty if none counts. */
    public Optional<Instant> triesForgottenAt(Instant now) {
        return triesSince == null || wrongTriesAt(now) == 0 ? Optional.empty() : Optional.of(triesSince.plus(DAY));
    }

    /** The earliest time of the next send; not after {@code now} if one may be sent. */
    public Instant nextSendAt(Instant now, SendPolicy policy) {
        ImmutableList<Instant> recent = sendsWithin(HOUR, now);
        if (recent.isEmpty()) {
            return now;
        }
        Instant last = recent.get(recent.size() - 1);
        Instant next = last.plus(policy.pauseAfter(recent.size()));
        if (recent.size() >= policy.perUserAndHour()) {
            Instant freed = recent.get(recent.size() - policy.perUserAndHour()).plus(HOUR);
            return freed.isAfter(next) ? freed : next;
        }
        return next;
    }

    /** Whether the hourly number, not just the pause, is what stands in the way. */
    public boolean hourIsFull(Instant now, SendPolicy policy) {
        return sendsWithin(HOUR, now).size() >= policy.perUserAndHour();
    }

    private ImmutableList<Instant> sendsWithin(Duration window, Instant now) {
        return sends.stream().filter(s -> s.plus(window).isAfter(now)).collect(ImmutableList.toImmutableList());
    }
}
