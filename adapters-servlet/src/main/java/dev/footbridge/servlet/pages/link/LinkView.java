package dev.footbridge.servlet.pages.link;

import dev.footbridge.VerificationLinks.Preview;
import dev.footbridge.servlet.pages.Speech;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What the page behind a link shows of it.
 *
 * @param formToken binds the form to the cookie of this browser
 * @param problem what the last press came to; empty for nothing
 * @param zone of the tenant
 * @param now for telling today's times from others
 */
public record LinkView(Speech speech, Preview preview, String formToken, String problem, ZoneId zone, Instant now) {

    public String text(String key, Object... namedPairs) {
        return speech.text(key, namedPairs);
    }

    public String expires() {
        return speech.moments().until(preview.expiresAt(), now, zone);
    }

    public String address() {
        return preview.address().display();
    }

    @Override
    public String toString() {
        return "LinkView[...]";
    }
}
