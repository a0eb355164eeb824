package dev.footbridge.schedule;

import java.time.Duration;

/** What runs by itself, once over all nodes. */
public enum RecurringJob {
    /** Takes over what changed in the host's directory. */
    DIRECTORY(Duration.ofSeconds(15)),
    /** Planned activations, and the end of the way back (P9, P10). */
    PHASES(Duration.ofSeconds(15)),
    /** Chains audit entries (O1). */
    SEALING(Duration.ofSeconds(5)),
    /** Sends the invitations of those who begin (X3). */
    INVITATIONS(Duration.ofMinutes(1)),
    /** Removes the links of those who have left (X2). */
    LEAVERS(Duration.ofHours(1)),
    /** Reminds those who are not linked (A10). */
    REMINDERS(Duration.ofMinutes(15)),
    /** Mails the weekly reports of readiness. */
    REPORTS(Duration.ofMinutes(15)),
    /** Forgets what has been kept long enough (O1). */
    RETENTION(Duration.ofHours(12)),
    /** Removes what is over: mails, counters, links, sendings and imports. */
    CLEAN_UP(Duration.ofDays(1));

    private final Duration pause;

    RecurringJob(Duration pause) {
        this.pause = pause;
    }

    /** From the end of one run to the beginning of the next. */
    public Duration pause() {
        return pause;
    }
}
