package dev.footbridge.testkit.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The provider's keys: one signs, and some more may be published. */
final class SigningKeys {
    /** Making a key takes a while, and what is signed in tests is worth nothing: all providers of a JVM share them. */
    private static final ConcurrentMap<String, RSAKey> MADE = new ConcurrentHashMap<>();

    private final List<RSAKey> published = new ArrayList<>();
    private int made;

    SigningKeys() {
        rotate();
    }

    synchronized RSAKey current() {
        return published.get(published.size() - 1);
    }

    /** The old key is withdrawn at once: a relying party that keeps it finds no key for the next token. */
    synchronized void rotate() {
        published.clear();
        published.add(next());
    }

    /** One more that fits, before the one that signs. */
    synchronized void publishAnother() {
        published.add(0, next());
    }

    synchronized String keySet() {
        return new JWKSet(published.stream().map(key -> (JWK) key).toList()).toString(true);
    }

    /** One of somebody who is no provider. */
    static RSAKey of(String whose) {
        return key(whose, whose);
    }

    static RSAKey ofSomebodyElse() {
        return key("key-1", "somebody else");
    }

    private RSAKey next() {
        made++;
        return key("key-" + made, "key-" + made);
    }

    private static RSAKey key(String id, String whose) {
        return MADE.computeIfAbsent(whose, unused -> {
            try {
                return new RSAKeyGenerator(2048)
                        .keyID(id)
                        .keyUse(KeyUse.SIGNATURE)
                        .algorithm(JWSAlgorithm.RS256)
                        .generate();
            } catch (JOSEException e) {
                throw new IllegalStateException("No key can be made", e);
            }
        });
    }
}
