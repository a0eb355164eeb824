package dev.footbridge.servlet.pages.link;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import dev.footbridge.servlet.web.WebResult.Cookie;
import dev.footbridge.verification.SealedSecret;
import dev.footbridge.verification.SecretSeal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Carries the token of the mail's address from one page to the next, carried, so that the address of the page itself
 * holds no secret (decisions 11). Opens no session.
 */
final class LinkCookie {
    static final String NAME = "footbridge-link";
    private static final Duration LIFETIME = Duration.ofMinutes(15);
    private static final String PURPOSE = "verification-link-cookie";
    private static final String FORM_PURPOSE = "verification-link-form";

    private final SecretSeal seal;
    private final InstantSource clock;

    LinkCookie(SecretSeal seal, InstantSource clock) {
        this.seal = seal;
        this.clock = clock;
    }

    Cookie holding(String token) {
        long until = clock.instant().plus(LIFETIME).getEpochSecond();
        return new Cookie(NAME, write(seal.seal(PURPOSE, until + " " + token)), (int) LIFETIME.toSeconds());
    }

    /** The token; empty if the cookie is too old or not ours. */
    Optional<String> token(String cookie) {
        return read(cookie).flatMap(secret -> seal.open(PURPOSE, secret)).flatMap(this::ifFresh);
    }

    /** For the form of a page that was shown to the holder of this cookie. */
    String formToken(String cookie) {
        return write(seal.seal(FORM_PURPOSE, digest(cookie)));
    }

    boolean isFormTokenOf(String cookie, String formToken) {
        return read(formToken)
                .flatMap(secret -> seal.open(FORM_PURPOSE, secret))
                .filter(digest(cookie)::equals)
                .isPresent();
    }

    private Optional<String> ifFresh(String text) {
        int space = text.indexOf(' ');
        Instant until = Instant.ofEpochSecond(Long.parseLong(text.substring(0, space)));
        return clock.instant().isBefore(until) ? Optional.of(text.substring(space + 1)) : Optional.empty();
    }

    private static String digest(String cookie) {
        return Hashing.sha256().hashString(cookie, StandardCharsets.UTF_8).toString();
    }

    /** The key id goes as hexadecimal digits: a cookie's value may not hold every character. */
    private static String write(SealedSecret carried) {
        return hex(carried.keyId()) + "." + carried.base64();
    }

    private static Optional<SealedSecret> read(String text) {
        int dot = text.indexOf('.');
        if (dot < 0 || !text.substring(0, dot).matches("([0-9a-f]{2})+")) {
            return Optional.empty();
        }
        byte[] id = BaseEncoding.base16().lowerCase().decode(text.substring(0, dot));
        return Optional.of(new SealedSecret(new String(id, StandardCharsets.UTF_8), text.substring(dot + 1)));
    }

    private static String hex(String text) {
        return BaseEncoding.base16().lowerCase().encode(text.getBytes(StandardCharsets.UTF_8));
    }
}
