package dev.footbridge.testkit.provider;

import java.time.Duration;

/** What an endpoint can do instead of answering as it should; each counts for one call. */
public enum ServerFault {
    /** The right answer, {@link #DELAY} late. */
    SLOW,
    /** Takes the call and never says a word; the caller's own time-out has to end it. */
    SILENT,
    /** Hangs up without an answer and without having done anything. A client may ask again by itself. */
    CONNECTION_CUT,
    /** Does what was asked, and hangs up without an answer. */
    ANSWER_LOST_AFTER_EFFECT,
    /** Does what was asked, and hangs up in the middle of the answer. */
    ANSWER_CUT_SHORT,
    INTERNAL_ERROR_500,
    BAD_GATEWAY_502,
    UNAVAILABLE_503,
    /** With {@code Retry-After} of {@link #RETRY_AFTER} (RFC 6585, 4). */
    TOO_MANY_REQUESTS_429,
    /** Does nothing, and says that there is such an account (RFC 7644, 3.12, {@code uniqueness}). */
    DUPLICATE_409,
    /** Does what was asked, and says that it was there: a proxy has called twice. */
    DUPLICATE_409_AFTER_EFFECT,
    BAD_REQUEST_400,
    UNAUTHORIZED_401,
    FORBIDDEN_403,
    /** To a page that was never configured. */
    REDIRECT_302,
    /** A page for people with status 200, as proxies and captive portals send it. */
    NOT_JSON;

    /** How late {@link #SLOW} is. */
    public static final Duration DELAY = Duration.ofMillis(200);

    /** What {@link #TOO_MANY_REQUESTS_429} asks to wait. */
    public static final Duration RETRY_AFTER = Duration.ofMinutes(2);

    /** Whether the caller gets the right answer in the end. */
    public boolean answersRightly() {
        return this == SLOW;
    }

    /** Whether the call had its effect although it looks as if it failed. */
    public boolean hasEffect() {
        return this == ANSWER_LOST_AFTER_EFFECT || this == ANSWER_CUT_SHORT || this == DUPLICATE_409_AFTER_EFFECT;
    }
}
