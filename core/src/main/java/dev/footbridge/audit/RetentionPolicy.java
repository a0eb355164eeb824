package dev.footbridge.audit;

import java.time.Duration;
import java.time.Instant;

/**
 * For how many days is kept what is not needed for ever (O1, O7).
 *
 * @param signInDays after so many days a sign-in is kept without its person; from 1
 * @param workDays mails and other work, from when they were over; 7 to 3650
 * @param linkDays digests of links that nobody can use any more, from the sending; 7 to 3650
 * @param sendingDays sendings to many with their people, from their end; 7 to 3650
 * @param importDays imports with their rows, which can be looked at and undone so long; 1 to 3650
 */
public record RetentionPolicy(int signInDays, int workDays, int linkDays, int sendingDays, int importDays) {
    private static final int USUAL = 90;
    private static final int USUAL_FOR_LINKS = 30;

    /** A week bears an outage and a holiday: what went wrong can still be looked at. */
    private static final int WEEK = 7;

    private static final int LONGEST = 3_650;

    public RetentionPolicy {
        if (signInDays < 1) {
            throw new IllegalArgumentException("The history of sign-ins is kept for at least a day");
        }
        check("mails", workDays, WEEK);
        check("links", linkDays, WEEK);
        check("sendings", sendingDays, WEEK);
        check("imports", importDays, 1);
    }

    /** Everything but sign-ins as usual. */
    public RetentionPolicy(int signInDays) {
        this(signInDays, USUAL, USUAL_FOR_LINKS, USUAL, USUAL);
    }

    /** 90 days, 30 for links. */
    public static RetentionPolicy standard() {
        return new RetentionPolicy(USUAL);
    }

    public RetentionPolicy withWorkDays(int days) {
        return new RetentionPolicy(signInDays, days, linkDays, sendingDays, importDays);
    }

    public RetentionPolicy withLinkDays(int days) {
        return new RetentionPolicy(signInDays, workDays, days, sendingDays, importDays);
    }

    public RetentionPolicy withSendingDays(int days) {
        return new RetentionPolicy(signInDays, workDays, linkDays, days, importDays);
    }

    public RetentionPolicy withImportDays(int days) {
        return new RetentionPolicy(signInDays, workDays, linkDays, sendingDays, days);
    }

    /** Sign-ins from this moment on are still told with their person. */
    public Instant signInsSince(Instant now) {
        return now.minus(Duration.ofDays(signInDays));
    }

    private static void check(String what, int days, int least) {
        if (days < least || days > LONGEST) {
            throw new IllegalArgumentException("Setting 'days of " + what + "' must be " + least + " to " + LONGEST);
        }
    }
}
