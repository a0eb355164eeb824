package dev.footbridge.servlet.pages;

import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.servlet.web.WebResult;
import java.time.Duration;

/**
 * What went wrong with the reader's last step: the same text in the summary and beside the field.
 *
 * @param field id of the field it is about; empty if it is about none
 */
public record Problem(int status, String text, String field) {

    /** Status of a refusal, as in the HTTP contract. */
    public static int status(Refusal refusal) {
        return switch (refusal) {
            case COOLDOWN, RATE_LIMITED -> 429;
            case FORBIDDEN -> 403;
            case NOT_FOUND, LINK_UNKNOWN -> 404;
            case UNAVAILABLE -> 503;
            default -> 422;
        };
    }

    /** Tells programs too when to come back (RFC 9110, 10.2.3). */
    public static WebResult withRetryAfter(WebResult result, Refused refused) {
        Duration wait = refused.retryAfter();
        return wait == null
                ? result
                : result.withHeader("Retry-After", Long.toString(Math.max(1, wait.toSeconds() + 1)));
    }

    public boolean isAbout(String id) {
        return field.equals(id);
    }
}
