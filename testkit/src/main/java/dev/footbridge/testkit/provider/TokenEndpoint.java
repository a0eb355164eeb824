package dev.footbridge.testkit.provider;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Gives tokens for codes and to clients (RFC 6749, 4.1.3 and 4.4; RFC 7636, 4.6). */
final class TokenEndpoint {
    private static final int LIFE_IN_SECONDS = 300;

    private final String issuer;
    private final ImmutableList<Client> clients;
    private final Grants grants;
    private final Script script;
    private final SigningKeys keys;
    private final InstantSource clock;

    TokenEndpoint(
            String issuer,
            ImmutableList<Client> clients,
            Grants grants,
            Script script,
            SigningKeys keys,
            InstantSource clock) {
        this.issuer = issuer;
        this.clients = clients;
        this.grants = grants;
        this.script = script;
        this.keys = keys;
        this.clock = clock;
    }

    Response answer(Request request) {
        if (!request.is("POST")) {
            return Response.oauthError(405, "invalid_request");
        }
        Optional<Client> client = ClientAuthentication.of(request, clients, issuer);
        if (client.isEmpty()) {
            return Response.oauthError(401, "invalid_client").with("WWW-Authenticate", "Basic");
        }
        Map<String, String> form = request.form();
        return switch (form.getOrDefault("grant_type", "")) {
            case "client_credentials" -> Response.json(200, bearer(grants.accessTokenOfClient()));
            case "authorization_code" -> forCode(client.get(), form);
            default -> Response.oauthError(400, "unsupported_grant_type");
        };
    }

    private Response forCode(Client client, Map<String, String> form) {
        Optional<Grants.CodeGrant> grant = grants.redeem(form.getOrDefault("code", ""))
                .filter(given -> given.fits(
                        client.id(),
                        form.getOrDefault("redirect_uri", ""),
                        form.getOrDefault("code_verifier", ""),
                        clock.instant()));
        if (grant.isEmpty()) {
            return Response.oauthError(400, "invalid_grant");
        }
        String accessToken = grants.accessToken(grant.get().account());
        Map<String, Object> tokens = bearer(accessToken);
        tokens.put("id_token", idToken(client, grant.get(), accessToken));
        return Response.json(200, tokens);
    }

    private static Map<String, Object> bearer(String accessToken) {
        Map<String, Object> tokens = new LinkedHashMap<>();
        tokens.put("access_token", accessToken);
        tokens.put("token_type", "Bearer");
        tokens.put("expires_in", LIFE_IN_SECONDS);
        return tokens;
    }

    private String idToken(Client client, Grants.CodeGrant grant, String accessToken) {
        Instant now = clock.instant();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer);
        claims.put("sub", grant.account().subject());
        claims.put("aud", client.id());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.getEpochSecond() + LIFE_IN_SECONDS);
        claims.put("auth_time", now.getEpochSecond());
        if (grant.nonce() != null) {
            claims.put("nonce", grant.nonce());
        }
        claims.put("sid", SessionsOfPeople.of(grant.account()));
        claims.put("at_hash", hashOf(accessToken));
        claims.put("email", grant.account().userName());
        claims.put("email_verified", grant.account().addressVerified());
        TokenDraft draft = new TokenDraft(claims, keys.current(), now);
        script.token().applyTo(draft);
        String token = draft.serialized();
        grants.gave(token);
        return token;
    }

    /** The left half of the hash (OpenID Connect Core 1.0, 3.1.3.6). */
    private static String hashOf(String accessToken) {
        byte[] hash = Hashing.sha256()
                .hashString(accessToken, StandardCharsets.US_ASCII)
                .asBytes();
        return BaseEncoding.base64Url().omitPadding().encode(Arrays.copyOf(hash, hash.length / 2));
    }
}
