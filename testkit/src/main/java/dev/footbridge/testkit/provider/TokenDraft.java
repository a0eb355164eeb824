package dev.footbridge.testkit.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A signed token in the making; right until a variant changes it. Claims are plain JSON, so that they can be of a wrong type. */
final class TokenDraft {
    private final Map<String, Object> claims;
    private final Instant now;
    private RSAKey key;
    private @Nullable String keyId;
    private @Nullable RSAKey embedded;
    private JWSAlgorithm algorithm = JWSAlgorithm.RS256;
    private @Nullable JOSEObjectType type;
    private boolean signed = true;
    private boolean brokenSignature;
    private byte @Nullable [] sharedKey;

    TokenDraft(Map<String, Object> claims, RSAKey key, Instant now) {
        this.claims = new LinkedHashMap<>(claims);
        this.key = key;
        this.keyId = key.getKeyID();
        this.now = now;
    }

    void claim(String name, Object value) {
        claims.put(name, value);
    }

    void time(String name, Duration fromNow) {
        claims.put(name, now.plus(fromNow).getEpochSecond());
    }

    void without(String name) {
        claims.remove(name);
    }

    String text(String name) {
        return String.valueOf(claims.get(name));
    }

    String audience() {
        return text("aud");
    }

    void withoutKeyId() {
        keyId = null;
    }

    void keyId(String id) {
        keyId = id;
    }

    void type(String value) {
        type = new JOSEObjectType(value);
    }

    void withoutType() {
        type = null;
    }

    void algorithm(JWSAlgorithm other) {
        algorithm = other;
    }

    void unsigned() {
        signed = false;
    }

    void withBrokenSignature() {
        brokenSignature = true;
    }

    void signedBySomebodyElse() {
        key = SigningKeys.ofSomebodyElse();
    }

    void signedByEmbeddedKey() {
        key = SigningKeys.ofSomebodyElse();
        embedded = key;
    }

    void keyedWithPublicKey() {
        try {
            sharedKey = key.toRSAPublicKey().getEncoded();
        } catch (JOSEException e) {
            throw new IllegalStateException("The key has no public part", e);
        }
        algorithm = JWSAlgorithm.HS256;
    }

    String serialized() {
        String payload = JSONObjectUtils.toJSONString(claims);
        if (!signed) {
            return Base64URL.encode("{\"alg\":\"none\"}") + "." + Base64URL.encode(payload) + ".";
        }
        try {
            JWSObject token = new JWSObject(header(), new Payload(payload));
            token.sign(signer());
            return brokenSignature ? withOtherSignature(token) : token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The token cannot be signed", e);
        }
    }

    private JWSHeader header() {
        JWSHeader.Builder header = new JWSHeader.Builder(algorithm).keyID(keyId).type(type);
        return embedded == null
                ? header.build()
                : header.jwk(embedded.toPublicJWK()).build();
    }

    private JWSSigner signer() throws JOSEException {
        return sharedKey == null ? new RSASSASigner(key) : new MACSigner(sharedKey);
    }

    private static String withOtherSignature(JWSObject token) {
        byte[] signature = token.getSignature().decode();
        signature[10] ^= 1;
        String whole = token.serialize();
        return whole.substring(0, whole.lastIndexOf('.') + 1) + Base64URL.encode(signature);
    }
}
