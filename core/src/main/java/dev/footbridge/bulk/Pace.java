package dev.footbridge.bulk;

import java.time.Duration;

/**
 * How fast a job puts mails into the outbox. The mail server may be slower still: then they wait there.
 *
 * @param mailsPerMinute of one tenant, 1 to 6000
 */
public record Pace(int mailsPerMinute) {
    private static final int TURNS_PER_MINUTE = 12;

    public Pace {
        if (mailsPerMinute < 1 || mailsPerMinute > 6_000) {
            throw new IllegalArgumentException("Setting 'mails per minute' must be 1 to 6000");
        }
    }

    public static Pace standard() {
        return new Pace(60);
    }

    /** How many mails one turn of the work may make. */
    public int mailsPerTurn() {
        return Math.max(1, mailsPerMinute / TURNS_PER_MINUTE);
    }

    /** How long the job rests after a number of mails. */
    public Duration restAfter(int mails) {
        return Duration.ofMillis(60_000L * mails / mailsPerMinute);
    }

    /** How long so many people take at most: those who are skipped take no time. */
    public Duration timeFor(int people) {
        return Duration.ofSeconds((60L * people + mailsPerMinute - 1) / mailsPerMinute);
    }
}
