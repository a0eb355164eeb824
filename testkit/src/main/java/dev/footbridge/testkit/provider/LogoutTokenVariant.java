package dev.footbridge.testkit.provider;

import com.nimbusds.jose.JWSAlgorithm;
import dev.footbridge.testkit.provider.IdTokenVariant.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A logout token that differs from the usual one, and what a relying party owes it (OpenID Connect Back-Channel Logout 1.0,
 * 2.4 and 2.6). Those that a module of the OpenID Foundation's conformance suite makes carry that module's name. All are
 * signed with the published key unless their name says otherwise.
 */
public enum LogoutTokenVariant {
    RIGHT("", Verdict.ACCEPT, token -> {}),
    /** The suite puts one in everywhere; whoever does not know a claim passes it over. */
    UNKNOWN_CLAIM(Verdict.ACCEPT, token -> token.claim("https://idp.example/shoe_size", 43)),
    EVENT_WITH_CONTENT(Verdict.ACCEPT, token -> token.claim("events", Map.of(event(), Map.of("why", "end of shift")))),
    SUB_ALONE(Verdict.ACCEPT, token -> token.without("sid")),
    SID_ALONE(Verdict.ACCEPT, token -> token.without("sub")),

    ALG_NONE("-alg-none", Verdict.REFUSE, TokenDraft::unsigned),
    WRONG_ALG("-wrong-alg", Verdict.REFUSE, token -> token.algorithm(JWSAlgorithm.RS384)),
    /** Keyed with the published RSA key, which everybody has (RFC 8725, 2.1). */
    HS256(Verdict.REFUSE, TokenDraft::keyedWithPublicKey),
    BROKEN_SIGNATURE(Verdict.REFUSE, TokenDraft::withBrokenSignature),
    KEY_OF_SOMEBODY_ELSE(Verdict.REFUSE, TokenDraft::signedBySomebodyElse),
    KEY_IN_HEADER(Verdict.REFUSE, TokenDraft::signedByEmbeddedKey),

    NO_EVENT("-no-event", Verdict.REFUSE, token -> token.without("events")),
    WRONG_EVENT(
            "-wrong-event", Verdict.REFUSE, token -> token.claim("events", Map.of("https://idp.example/x", Map.of()))),
    EVENT_NO_OBJECT(Verdict.REFUSE, token -> token.claim("events", Map.of(event(), true))),
    EVENTS_A_LIST(Verdict.REFUSE, token -> token.claim("events", List.of(event()))),
    WITH_NONCE("-with-nonce", Verdict.REFUSE, token -> token.claim("nonce", "n")),
    WRONG_AUD("-wrong-aud", Verdict.REFUSE, token -> token.claim("aud", "somebody-else")),
    MISSING_AUD(Verdict.REFUSE, token -> token.without("aud")),
    AUD_WITH_UNTRUSTED(Verdict.REFUSE, token -> token.claim("aud", List.of(token.audience(), "somebody-else"))),
    WRONG_ISS("-wrong-iss", Verdict.REFUSE, token -> token.claim("iss", "https://other.example")),
    MISSING_ISS(Verdict.REFUSE, token -> token.without("iss")),

    /** What an id token looks like. */
    TYP_ABSENT(Verdict.REFUSE, TokenDraft::withoutType),
    TYP_JWT(Verdict.REFUSE, token -> token.type("JWT")),
    TYP_AT_JWT(Verdict.REFUSE, token -> token.type("at+jwt")),

    MISSING_EXP(Verdict.REFUSE, token -> token.without("exp")),
    EXP_PAST(Verdict.REFUSE, token -> token.time("exp", Duration.ofMinutes(-5))),
    MISSING_IAT(Verdict.REFUSE, token -> token.without("iat")),
    IAT_A_YEAR_OLD(Verdict.REFUSE, token -> token.time("iat", Duration.ofDays(-365))),
    IAT_AHEAD(Verdict.REFUSE, token -> token.time("iat", Duration.ofMinutes(10))),
    MISSING_JTI(Verdict.REFUSE, token -> token.without("jti")),
    JTI_NUMERIC(Verdict.REFUSE, token -> token.claim("jti", 42)),
    JTI_BLANK(Verdict.REFUSE, token -> token.claim("jti", " ")),
    JTI_300_CHARACTERS(Verdict.REFUSE, token -> token.claim("jti", "x".repeat(300))),
    NOBODY(Verdict.REFUSE, token -> {
        token.without("sub");
        token.without("sid");
    }),
    SUB_NUMERIC(Verdict.REFUSE, token -> token.claim("sub", 42)),
    SUB_300_CHARACTERS(Verdict.REFUSE, token -> token.claim("sub", "x".repeat(300))),
    SID_NUMERIC(Verdict.REFUSE, token -> token.claim("sid", 42)),
    SID_EMPTY(Verdict.REFUSE, token -> token.claim("sid", ""));

    private static final String MODULE = "oidcc-client-test-rp-backchannel-rpinitlogout";

    private final @Nullable String suffix;
    private final Verdict verdict;

    @SuppressWarnings("ImmutableEnumChecker") // Lambdas that hold nothing.
    private final Consumer<TokenDraft> change;

    LogoutTokenVariant(Verdict verdict, Consumer<TokenDraft> change) {
        this(null, verdict, change);
    }

    LogoutTokenVariant(@Nullable String suffix, Verdict verdict, Consumer<TokenDraft> change) {
        this.suffix = suffix;
        this.verdict = verdict;
        this.change = change;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** The module of the conformance suite that makes such a token. */
    public Optional<String> suiteModule() {
        return Optional.ofNullable(suffix).map(end -> MODULE + end);
    }

    void applyTo(TokenDraft token) {
        change.accept(token);
    }

    static String event() {
        return "http://schemas.openid.net/event/backchannel-logout";
    }
}
