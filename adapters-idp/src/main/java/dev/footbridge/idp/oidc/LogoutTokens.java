package dev.footbridge.idp.oidc;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTParser;
import dev.footbridge.account.Subject;
import dev.footbridge.idp.ProviderUnavailableException;
import dev.footbridge.signin.ProviderLogout;
import java.text.ParseException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Reads and checks logout tokens (OpenID Connect Back-Channel Logout 1.0, 2.6). */
final class LogoutTokens {
    /** A few claims and a signature. */
    private static final int LONGEST = 16 * 1024;

    private final OidcSettings settings;
    private final ProviderKeys keys;

    LogoutTokens(OidcSettings settings, ProviderKeys keys) {
        this.settings = settings;
        this.keys = keys;
    }

    LogoutAnswer check(String text, Instant now) throws ProviderUnavailableException {
        Optional<ReceivedToken> read = read(text);
        if (read.isEmpty()) {
            return new LogoutAnswer.Refused(LogoutFault.UNREADABLE);
        }
        ReceivedToken token = read.get();
        JWK key = token.header() instanceof JWSHeader header
                ? keys.keyFor(header, now).orElse(null)
                : null;
        return LogoutTokenCheck.firstFault(token, new LogoutTokenCheck.Expectation(settings, key, now))
                .<LogoutAnswer>map(LogoutAnswer.Refused::new)
                .orElseGet(() -> new LogoutAnswer.Genuine(logout(token)));
    }

    private static Optional<ReceivedToken> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return ReceivedToken.of(JWTParser.parse(text));
        } catch (ParseException | RuntimeException e) {
            // The parser has unchecked faults for some foreign texts.
            return Optional.empty();
        }
    }

    private ProviderLogout logout(ReceivedToken checked) {
        String subject = checked.text("sub");
        return new ProviderLogout(
                settings.issuer(),
                Objects.requireNonNull(checked.text("jti")),
                subject == null ? null : new Subject(subject),
                checked.text("sid"));
    }
}
