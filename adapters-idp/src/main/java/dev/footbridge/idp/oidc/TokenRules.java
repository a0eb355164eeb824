package dev.footbridge.idp.oidc;

import com.google.common.collect.ImmutableList;
import com.nimbusds.jose.jwk.JWK;
import dev.footbridge.account.Subject;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What id tokens and logout tokens must keep alike. */
final class TokenRules {
    /** How far the provider's clock may be off. */
    static final Duration SKEW = Duration.ofSeconds(60);

    private TokenRules() {}

    /** Exactly the registered algorithm; never none, never one with a shared key. */
    static boolean hasAlgorithm(ReceivedToken token, OidcSettings settings) {
        return settings.algorithm().jws().equals(token.header().getAlgorithm());
    }

    static boolean isSigned(ReceivedToken token, @Nullable JWK key) {
        return key != null && token.isSignedWith(key);
    }

    static boolean isOfIssuer(ReceivedToken token, OidcSettings settings) {
        return settings.issuer().value().equals(token.text("iss"));
    }

    /** For us, and for nobody whom we do not know. */
    static boolean isForUs(ReceivedToken token, OidcSettings settings) {
        ImmutableList<String> audience = token.texts("aud");
        String we = settings.client().id();
        return audience.contains(we)
                && audience.stream()
                        .allMatch(one ->
                                one.equals(we) || settings.trustedAudiences().contains(one));
    }

    /** A string of 1 to 255 ASCII characters. */
    static boolean hasSubject(ReceivedToken token) {
        String subject = token.text("sub");
        return subject != null && Subject.isValid(subject);
    }

    static boolean isNotOver(ReceivedToken token, Instant now) {
        Instant expiry = token.time("exp");
        return expiry != null && now.isBefore(expiry.plus(SKEW));
    }

    /** @param oldest age that it may have */
    static boolean isFresh(ReceivedToken token, Instant now, Duration oldest) {
        Instant issued = token.time("iat");
        return issued != null && !issued.isAfter(now.plus(SKEW)) && !issued.isBefore(now.minus(oldest));
    }
}
