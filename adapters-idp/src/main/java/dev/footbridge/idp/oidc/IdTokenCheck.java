package dev.footbridge.idp.oidc;

import com.google.common.collect.ImmutableList;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.openid.connect.sdk.claims.AccessTokenHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Every rule that an id token must keep, in the order in which it is asked (OpenID Connect Core 1.0, 3.1.3.7). */
enum IdTokenCheck {
    /** No access token and no logout token in its place (RFC 8725, 3.11): {@code typ} is absent or JWT. */
    TYPE(SignInFault.ID_TOKEN_TYPE, (token, expected) -> {
        JOSEObjectType type = token.header().getType();
        return type == null || type.equals(JOSEObjectType.JWT);
    }),

    /** Exactly the registered algorithm (step 7); never none, never one with a shared key. */
    ALGORITHM(SignInFault.ID_TOKEN_ALGORITHM, (token, expected) -> TokenRules.hasAlgorithm(token, expected.settings())),

    /** Signed by the provider; the shortcut of step 6 for tokens fetched over TLS is not taken. */
    SIGNATURE(SignInFault.ID_TOKEN_SIGNATURE, (token, expected) -> TokenRules.isSigned(token, expected.key())),

    /** Step 2. */
    ISSUER(SignInFault.ID_TOKEN_ISSUER, (token, expected) -> TokenRules.isOfIssuer(token, expected.settings())),

    /** For us, and for nobody whom we do not know (step 3). */
    AUDIENCE(SignInFault.ID_TOKEN_AUDIENCE, (token, expected) -> TokenRules.isForUs(token, expected.settings())),

    /** Issued to us; with several audiences it must say so (steps 4 and 5). */
    AUTHORIZED_PARTY(
            SignInFault.ID_TOKEN_AUTHORIZED_PARTY,
            (token, expected) -> token.has("azp")
                    ? expected.settings().client().id().equals(token.text("azp"))
                    : token.texts("aud").size() <= 1),

    /** A string of 1 to 255 ASCII characters (section 2). */
    SUBJECT(SignInFault.ID_TOKEN_SUBJECT, (token, expected) -> TokenRules.hasSubject(token)),

    /** Step 9. */
    EXPIRY(SignInFault.ID_TOKEN_EXPIRED, (token, expected) -> TokenRules.isNotOver(token, expected.now())),

    /** Fresh: it was made for this sign-in (step 10). */
    ISSUED_AT(
            SignInFault.ID_TOKEN_ISSUED_AT,
            (token, expected) -> TokenRules.isFresh(token, expected.now(), SignInTransaction.LONGEST)),

    /** RFC 7519, 4.1.5. */
    NOT_BEFORE(SignInFault.ID_TOKEN_NOT_BEFORE, (token, expected) -> {
        Instant start = token.time("nbf");
        return !token.has("nbf")
                || (start != null && !start.isAfter(expected.now().plus(TokenRules.SKEW)));
    }),

    /** Of this very transaction (step 11). */
    NONCE(SignInFault.ID_TOKEN_NONCE, (token, expected) -> {
        String nonce = token.text("nonce");
        return nonce != null && same(nonce, expected.transaction().nonce());
    }),

    /** Belongs to the access token that came with it, if it says anything about that (3.1.3.8). */
    ACCESS_TOKEN_HASH(SignInFault.ID_TOKEN_ACCESS_TOKEN_HASH, (token, expected) -> {
        String hash = token.text("at_hash");
        return !token.has("at_hash")
                || (hash != null && hashOf(expected).filter(hash::equals).isPresent());
    }),

    /** No security event, such as a logout token without its {@code typ} (RFC 8417, 2.2; Back-Channel Logout 1.0, 2.4). */
    NOT_AN_EVENT(SignInFault.ID_TOKEN_IS_AN_EVENT, (token, expected) -> !token.has("events")),

    /** If an age was asked for: authenticated no longer than that before we asked (step 13). */
    AUTHENTICATION_AGE(SignInFault.ID_TOKEN_AUTHENTICATION_AGE, (token, expected) -> {
        Duration maxAge = expected.transaction().maxAge();
        if (maxAge == null) {
            return true;
        }
        // Held against the start: the time that the person then takes at the provider is not the authentication's age.
        Instant earliest = expected.transaction().createdAt().minus(maxAge).minus(TokenRules.SKEW);
        Instant authenticated = token.time("auth_time");
        return authenticated != null
                && !authenticated.isBefore(earliest)
                && !authenticated.isAfter(expected.now().plus(TokenRules.SKEW));
    }),

    /** If levels were asked for: one of them (step 12). */
    AUTHENTICATION_CONTEXT(SignInFault.ID_TOKEN_AUTHENTICATION_CONTEXT, (token, expected) -> {
        ImmutableList<String> asked = expected.transaction().acrValues();
        String reached = token.text("acr");
        return asked.isEmpty() || (reached != null && asked.contains(reached));
    });

    private final SignInFault fault;

    @SuppressWarnings("ImmutableEnumChecker") // Lambdas that hold nothing.
    private final BiPredicate<ReceivedToken, IdTokenExpectation> rule;

    IdTokenCheck(SignInFault fault, BiPredicate<ReceivedToken, IdTokenExpectation> rule) {
        this.fault = fault;
        this.rule = rule;
    }

    SignInFault fault() {
        return fault;
    }

    boolean passes(ReceivedToken token, IdTokenExpectation expected) {
        return rule.test(token, expected);
    }

    /** The first rule that is broken, if any. */
    static Optional<SignInFault> firstFault(ReceivedToken token, IdTokenExpectation expected) {
        return Arrays.stream(values())
                .filter(check -> !check.passes(token, expected))
                .map(IdTokenCheck::fault)
                .findFirst();
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> hashOf(IdTokenExpectation expected) {
        JWSAlgorithm algorithm = expected.settings().algorithm().jws();
        return Optional.ofNullable(AccessTokenHash.compute(expected.accessToken(), algorithm, null))
                .map(AccessTokenHash::getValue);
    }
}
