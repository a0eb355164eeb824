package dev.footbridge.idp.oidc;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.JWK;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Every rule that a logout token must keep, in the order in which it is asked (Back-Channel Logout 1.0, 2.4 and 2.6). */
enum LogoutTokenCheck {
    /** {@code logout+jwt} (2.4; RFC 8725, 3.11); from providers that cannot say so, none or JWT, if that is a setting. */
    TYPE(LogoutFault.TYPE, (token, expected) -> {
        JOSEObjectType type = token.header().getType();
        return Fixed.TYPE.equals(type)
                || (expected.settings().takesUntypedLogoutTokens()
                        && (type == null || type.equals(JOSEObjectType.JWT)));
    }),

    ALGORITHM(LogoutFault.ALGORITHM, (token, expected) -> TokenRules.hasAlgorithm(token, expected.settings())),

    SIGNATURE(LogoutFault.SIGNATURE, (token, expected) -> TokenRules.isSigned(token, expected.key())),

    ISSUER(LogoutFault.ISSUER, (token, expected) -> TokenRules.isOfIssuer(token, expected.settings())),

    AUDIENCE(LogoutFault.AUDIENCE, (token, expected) -> TokenRules.isForUs(token, expected.settings())),

    EXPIRY(LogoutFault.EXPIRED, (token, expected) -> TokenRules.isNotOver(token, expected.now())),

    /** Said just now; an old one may have been kept by somebody. */
    ISSUED_AT(LogoutFault.ISSUED_AT, (token, expected) -> TokenRules.isFresh(token, expected.now(), Fixed.OLDEST)),

    /** It is about a logout and says so with an empty object or whatever is in it. */
    EVENT(
            LogoutFault.EVENT,
            (token, expected) -> token.object("events").get("http://schemas.openid.net/event/backchannel-logout")
                    instanceof Map<?, ?>),

    /** An id token has one, a logout token never, so that neither is taken for the other. */
    NO_NONCE(LogoutFault.NONCE, (token, expected) -> !token.has("nonce")),

    TOKEN_ID(LogoutFault.TOKEN_ID, (token, expected) -> isName(token.text("jti"))),

    /** An account, a session or both; whichever is there is a sensible one. */
    NAMES_SOMEBODY(
            LogoutFault.NOBODY,
            (token, expected) -> (token.has("sub") || token.has("sid"))
                    && (!token.has("sub") || TokenRules.hasSubject(token))
                    && (!token.has("sid") || isName(token.text("sid"))));

    /**
     * What a logout token is held against.
     *
     * @param key that the header means, or null if there is none
     */
    record Expectation(OidcSettings settings, @Nullable JWK key, Instant now) {}

    /** A constant's rule may not name a static field of its own enum while the enum is being made. */
    private static final class Fixed {
        static final JOSEObjectType TYPE = new JOSEObjectType("logout+jwt");
        static final Duration OLDEST = Duration.ofMinutes(5);
    }

    private static final int LONGEST_NAME = 255;

    private final LogoutFault fault;

    @SuppressWarnings("ImmutableEnumChecker") // Lambdas that hold nothing.
    private final BiPredicate<ReceivedToken, Expectation> rule;

    LogoutTokenCheck(LogoutFault fault, BiPredicate<ReceivedToken, Expectation> rule) {
        this.fault = fault;
        this.rule = rule;
    }

    LogoutFault fault() {
        return fault;
    }

    boolean passes(ReceivedToken token, Expectation expected) {
        return rule.test(token, expected);
    }

    /** The first rule that is broken, if any. */
    static Optional<LogoutFault> firstFault(ReceivedToken token, Expectation expected) {
        return Arrays.stream(values())
                .filter(check -> !check.passes(token, expected))
                .map(LogoutTokenCheck::fault)
                .findFirst();
    }

    private static boolean isName(@Nullable String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST_NAME;
    }
}
