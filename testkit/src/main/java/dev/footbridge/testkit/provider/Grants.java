package dev.footbridge.testkit.provider;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Codes and access tokens that were given. */
final class Grants {
    private static final Duration LIFE_OF_CODE = Duration.ofMinutes(1);

    private final Map<String, CodeGrant> codes = new HashMap<>();
    private final Map<String, ProviderAccount> ofPeople = new HashMap<>();
    private final Set<String> ofClients = new HashSet<>();
    private final Set<String> idTokens = new HashSet<>();
    private int drawn;

    /** What a code stands for (RFC 6749, 4.1.2; RFC 7636, 4.4). */
    record CodeGrant(
            String clientId,
            String redirectUri,
            String challenge,
            @Nullable String nonce,
            ProviderAccount account,
            Instant at) {

        boolean fits(String client, String redirect, String verifier, Instant now) {
            return clientId.equals(client)
                    && redirectUri.equals(redirect)
                    && challenge.equals(challengeOf(verifier))
                    && now.isBefore(at.plus(LIFE_OF_CODE));
        }

        private static String challengeOf(String verifier) {
            return BaseEncoding.base64Url()
                    .omitPadding()
                    .encode(Hashing.sha256()
                            .hashString(verifier, StandardCharsets.US_ASCII)
                            .asBytes());
        }
    }

    synchronized String code(CodeGrant grant) {
        String code = "code-" + ++drawn;
        codes.put(code, grant);
        return code;
    }

    /** A code is good for one try, right or wrong. */
    synchronized Optional<CodeGrant> redeem(String code) {
        return Optional.ofNullable(codes.remove(code));
    }

    synchronized String accessToken(ProviderAccount person) {
        String token = "person-token-" + ++drawn;
        ofPeople.put(token, person);
        return token;
    }

    synchronized String accessTokenOfClient() {
        String token = "client-token-" + ++drawn;
        ofClients.add(token);
        return token;
    }

    synchronized Optional<ProviderAccount> person(Request request) {
        return Optional.ofNullable(ofPeople.get(bearer(request)));
    }

    synchronized boolean isOfClient(Request request) {
        return ofClients.contains(bearer(request));
    }

    /** Every access token that clients hold is void from now on. */
    synchronized void revokeClientTokens() {
        ofClients.clear();
    }

    synchronized void gave(String idToken) {
        idTokens.add(idToken);
    }

    synchronized boolean wasGiven(String idToken) {
        return idTokens.contains(idToken);
    }

    private static String bearer(Request request) {
        String header = request.authorization();
        return header.startsWith("Bearer ") ? header.substring("Bearer ".length()) : "";
    }
}
