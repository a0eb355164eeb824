package dev.footbridge.testkit.provider;

import com.nimbusds.jose.JWSAlgorithm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An id token that differs from the usual one, and what a relying party owes it. Those that a module of the OpenID
 * Foundation's conformance suite makes carry that module's name; the others are what libraries were seen to let through.
 * All are signed with the published key unless their name says otherwise, so that only the named rule can stop them.
 */
public enum IdTokenVariant {
    RIGHT("oidcc-client-test", Verdict.ACCEPT, token -> {}),
    IDTOKEN_SIG_RS256("oidcc-client-test-idtoken-sig-rs256", Verdict.ACCEPT, token -> {}),
    MISSING_ATHASH("oidcc-client-test-missing-athash", Verdict.ACCEPT, token -> token.without("at_hash")),
    KID_ABSENT_SINGLE_JWKS("oidcc-client-test-kid-absent-single-jwks", Verdict.ACCEPT, TokenDraft::withoutKeyId),
    /** The key set has two keys that fit; to try both is allowed, and so is to refuse. */
    KID_ABSENT_MULTIPLE_JWKS("oidcc-client-test-kid-absent-multiple-jwks", Verdict.EITHER, TokenDraft::withoutKeyId),
    TYP_JWT(Verdict.ACCEPT, token -> token.type("JWT")),
    AZP_OURS(Verdict.ACCEPT, token -> token.claim("azp", token.audience())),
    UNKNOWN_CLAIM(Verdict.ACCEPT, token -> token.claim("https://idp.example/shoe_size", 43)),

    IDTOKEN_SIG_NONE("oidcc-client-test-idtoken-sig-none", Verdict.REFUSE, TokenDraft::unsigned),
    INVALID_SIG_RS256("oidcc-client-test-invalid-sig-rs256", Verdict.REFUSE, TokenDraft::withBrokenSignature),
    /** Keyed with the published RSA key, which everybody has (RFC 8725, 2.1). */
    INVALID_SIG_HS256("oidcc-client-test-invalid-sig-hs256", Verdict.REFUSE, TokenDraft::keyedWithPublicKey),
    /** Signed by a key that is not in the key set, under the id of one that is. */
    KEY_OF_SOMEBODY_ELSE(Verdict.REFUSE, TokenDraft::signedBySomebodyElse),
    /** Brings its own key along (RFC 8725, 3.10). */
    KEY_IN_HEADER(Verdict.REFUSE, TokenDraft::signedByEmbeddedKey),
    KID_UNKNOWN(Verdict.REFUSE, token -> token.keyId("never-published")),
    /** Signed rightly, with an algorithm that is not the registered one. */
    ALG_NOT_REGISTERED(Verdict.REFUSE, token -> token.algorithm(JWSAlgorithm.RS384)),
    TYP_AT_JWT(Verdict.REFUSE, token -> token.type("at+jwt")),
    TYP_LOGOUT_JWT(Verdict.REFUSE, token -> token.type("logout+jwt")),

    INVALID_ISS("oidcc-client-test-invalid-iss", Verdict.REFUSE, token -> token.claim("iss", "https://other.example")),
    ISS_WITH_SLASH(Verdict.REFUSE, token -> token.claim("iss", token.text("iss") + "/")),
    MISSING_ISS(Verdict.REFUSE, token -> token.without("iss")),
    INVALID_AUD("oidcc-client-test-invalid-aud", Verdict.REFUSE, token -> token.claim("aud", "somebody-else")),
    MISSING_AUD("oidcc-client-test-missing-aud", Verdict.REFUSE, token -> token.without("aud")),
    AUD_WITH_UNTRUSTED(Verdict.REFUSE, token -> token.claim("aud", List.of(token.audience(), "somebody-else"))),
    AZP_OTHER(Verdict.REFUSE, token -> token.claim("azp", "somebody-else")),

    MISSING_SUB("oidcc-client-test-missing-sub", Verdict.REFUSE, token -> token.without("sub")),
    SUB_BLANK(Verdict.REFUSE, token -> token.claim("sub", " ")),
    SUB_EMPTY(Verdict.REFUSE, token -> token.claim("sub", "")),
    SUB_NUMERIC(Verdict.REFUSE, token -> token.claim("sub", 42)),
    SUB_300_CHARACTERS(Verdict.REFUSE, token -> token.claim("sub", "x".repeat(300))),
    SUB_NOT_ASCII(Verdict.REFUSE, token -> token.claim("sub", "åsa-1")),

    MISSING_EXP(Verdict.REFUSE, token -> token.without("exp")),
    EXP_PAST(Verdict.REFUSE, token -> token.time("exp", Duration.ofMinutes(-5))),
    MISSING_IAT("oidcc-client-test-missing-iat", Verdict.REFUSE, token -> token.without("iat")),
    IAT_A_YEAR_OLD(Verdict.REFUSE, token -> token.time("iat", Duration.ofDays(-365))),
    IAT_AHEAD(Verdict.REFUSE, token -> token.time("iat", Duration.ofMinutes(10))),
    NBF_AHEAD(Verdict.REFUSE, token -> token.time("nbf", Duration.ofMinutes(10))),

    NONCE_INVALID("oidcc-client-test-nonce-invalid", Verdict.REFUSE, token -> token.claim("nonce", "of-another")),
    NONCE_MISSING(Verdict.REFUSE, token -> token.without("nonce")),
    INVALID_ATHASH(
            "oidcc-client-test-invalid-athash",
            Verdict.REFUSE,
            token -> token.claim("at_hash", "AAAAAAAAAAAAAAAAAAAAAA")),
    /** A logout token in disguise (OpenID Connect Back-Channel Logout 1.0, 2.4). */
    EVENT(
            Verdict.REFUSE,
            token -> token.claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())));

    /** What a relying party owes a token. */
    public enum Verdict {
        ACCEPT,
        REFUSE,
        /** The specification allows both. */
        EITHER
    }

    private final @Nullable String module;
    private final Verdict verdict;

    @SuppressWarnings("ImmutableEnumChecker") // Lambdas that hold nothing.
    private final Consumer<TokenDraft> change;

    IdTokenVariant(Verdict verdict, Consumer<TokenDraft> change) {
        this(null, verdict, change);
    }

    IdTokenVariant(@Nullable String module, Verdict verdict, Consumer<TokenDraft> change) {
        this.module = module;
        this.verdict = verdict;
        this.change = change;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** The module of the conformance suite that makes such a token. */
    public Optional<String> suiteModule() {
        return Optional.ofNullable(module);
    }

    void applyTo(TokenDraft token) {
        change.accept(token);
    }
}
