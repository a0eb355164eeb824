package dev.footbridge.idp.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyType;
import dev.footbridge.idp.ProviderAnswer;
import dev.footbridge.idp.ProviderHttp;
import dev.footbridge.idp.ProviderUnavailableException;
import java.net.http.HttpRequest;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The provider's public keys, fifteen minutes old at most; a day while the provider is down. A token that names an unknown
 * key has them fetched again, at most once in a minute (OpenID Connect Core 1.0, 10.1.1).
 */
final class ProviderKeys {
    private static final int SHORTEST_RSA = 2048;

    private final Remembered<JWKSet> keys;

    ProviderKeys(Discovery discovery, ProviderHttp http) {
        this.keys = new Remembered<>(
                "The key set",
                Duration.ofMinutes(15),
                Duration.ofDays(1),
                now -> read(http.send(HttpRequest.newBuilder(discovery.at(now).keys())
                        .header("Accept", "application/jwk-set+json, application/json")
                        .build())));
    }

    /** The one key that the header can mean; empty if there is none, or several and the header does not say which. */
    Optional<JWK> keyFor(JWSHeader header, Instant now) throws ProviderUnavailableException {
        JWKMatcher wanted =
                JWSAlgorithm.Family.SIGNATURE.contains(header.getAlgorithm()) ? JWKMatcher.forJWSHeader(header) : null;
        if (wanted == null) {
            return Optional.empty();
        }
        JWKSet kept = keys.get(now);
        List<JWK> found = matching(wanted, kept);
        if (found.isEmpty()) {
            found = matching(wanted, keys.renewed(kept, now));
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<JWK> matching(JWKMatcher wanted, JWKSet set) {
        return set.getKeys().stream()
                .filter(wanted::matches)
                .filter(key -> !KeyType.RSA.equals(key.getKeyType()) || key.size() >= SHORTEST_RSA)
                .toList();
    }

    private static JWKSet read(ProviderAnswer answer) throws ProviderUnavailableException {
        if (answer.status() != 200 || !answer.isJson()) {
            throw new ProviderUnavailableException("the key set answered " + answer.status() + " or no JSON");
        }
        try {
            return JWKSet.parse(answer.body()).toPublicJWKSet();
        } catch (ParseException | RuntimeException e) {
            // The parser has unchecked faults for some foreign texts, such as "null" or an empty issuer.
            throw new ProviderUnavailableException("the key set is broken");
        }
    }
}
