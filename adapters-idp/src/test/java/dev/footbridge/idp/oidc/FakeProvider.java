package dev.footbridge.idp.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import dev.footbridge.idp.FakeServer;
import dev.footbridge.idp.HttpLimits;
import dev.footbridge.idp.ProviderHttp;
import dev.footbridge.idp.RegisteredClient;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An OpenID provider in this process that can be told to lie. */
final class FakeProvider extends FakeServer {
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final String DISCOVERY = "/.well-known/openid-configuration";
    static final String KEYS = "/keys";
    static final String TOKEN = "/token";
    static final String ACCESS_TOKEN = "access-token-of-anna";
    static final RSAKey FIRST = key("first");
    static final RSAKey SECOND = key("second");
    static final URI REDIRECT = URI.create("https://hrm.example/footbridge/callback");

    private static final ProviderHttp HTTP =
            new ProviderHttp(new HttpLimits(Duration.ofSeconds(1), Duration.ofSeconds(2), 1 << 20));

    final Map<String, Object> metadata = new LinkedHashMap<>();
    final List<JWK> published = new ArrayList<>(List.of(FIRST));
    IdTokenMaker maker = IdTokenMaker.signedWith(FIRST);
    private String challenge = "";

    FakeProvider() {
        metadata.put("issuer", base());
        metadata.put("authorization_endpoint", base() + "/authorize");
        metadata.put("token_endpoint", base() + TOKEN);
        metadata.put("jwks_uri", base() + KEYS);
        metadata.put("end_session_endpoint", base() + "/logout");
        metadata.put("response_types_supported", List.of("code"));
        metadata.put("subject_types_supported", List.of("public"));
        metadata.put("id_token_signing_alg_values_supported", List.of("RS256"));
        metadata.put("authorization_response_iss_parameter_supported", true);
        usually(
                DISCOVERY,
                (exchange, call) -> json(JSONObjectUtils.toJSONString(metadata)).to(exchange, call));
        usually(KEYS, (exchange, call) -> json(new JWKSet(published).toString()).to(exchange, call));
        usually(TOKEN, (exchange, call) -> tokenAnswer(call).to(exchange, call));
    }

    /** Holds the verifier against the challenge that the browser would have brought. */
    private Reply tokenAnswer(Call call) {
        String verifier = call.form().getOrDefault("code_verifier", "");
        boolean proven = verifier.length() >= 43
                && CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier))
                        .getValue()
                        .equals(challenge);
        return proven && "the-code".equals(call.form().get("code"))
                ? tokens(maker.token())
                : answer(400, "application/json", "{\"error\":\"invalid_grant\"}");
    }

    static Reply tokens(String idToken) {
        return json(JSONObjectUtils.toJSONString(
                Map.of("access_token", ACCESS_TOKEN, "token_type", "Bearer", "expires_in", 300, "id_token", idToken)));
    }

    OidcSettings settings() {
        return OidcSettings.of(base(), RegisteredClient.of("hrm", "s3cr:t+/"), REDIRECT);
    }

    OidcSignIn relyingParty() {
        return relyingParty(settings());
    }

    static OidcSignIn relyingParty(OidcSettings settings) {
        return new OidcSignIn(settings, HTTP, new SecureRandom());
    }

    /** The browser is here: a token for this transaction would now be right. */
    StartedSignIn arrived(StartedSignIn started) {
        Map<String, String> asked = Call.pairs(started.authorizationUri().getRawQuery());
        challenge = asked.get("code_challenge");
        maker.claims(claims -> {
            claims.put("iss", base());
            claims.put("nonce", asked.get("nonce"));
        });
        return started;
    }

    /** What the browser brings back after a sign-in. */
    Map<String, List<String>> callback(StartedSignIn started) {
        Map<String, List<String>> callback = new HashMap<>();
        callback.put("code", List.of("the-code"));
        callback.put("state", List.of(started.transaction().state()));
        callback.put("iss", List.of(base()));
        return callback;
    }

    /** A whole sign-in with one token. */
    SignInAnswer signIn(OidcSignIn relyingParty, SignInRequest request, Consumer<IdTokenMaker> change)
            throws Exception {
        return signIn(relyingParty, request, change, NOW);
    }

    SignInAnswer signIn(OidcSignIn relyingParty, SignInRequest request, Consumer<IdTokenMaker> change, Instant now)
            throws Exception {
        StartedSignIn started = arrived(relyingParty.start(request, now));
        change.accept(maker);
        return relyingParty.finish(callback(started), started.transaction(), now);
    }

    SignInAnswer signIn(OidcSignIn relyingParty, Instant now) throws Exception {
        return signIn(
                relyingParty,
                SignInRequest.signIn(),
                maker -> maker.claims(claims -> {
                    claims.put("iat", now.getEpochSecond());
                    claims.put("exp", now.getEpochSecond() + 300);
                }),
                now);
    }

    static RSAKey key(String kid) {
        try {
            return new RSAKeyGenerator(2048).keyID(kid).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
