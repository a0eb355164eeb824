package dev.footbridge.idp.oidc;

import com.google.common.collect.ImmutableList;
import com.nimbusds.jose.Header;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObject;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.SignedJWT;
import dev.footbridge.idp.JsonText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A signed token as received, unchecked. Claims are read with their JSON type: Nimbus' own claims set would turn the number 42
 * into the subject "42".
 */
final class ReceivedToken {
    /** Seconds since 1970 up to the year 5138; whatever is beyond is no time. */
    private static final double LATEST = 1e11;

    private final JWT jwt;
    private final Map<String, Object> claims;

    private ReceivedToken(JWT jwt, Map<String, Object> claims) {
        this.jwt = jwt;
        this.claims = claims;
    }

    /** Empty if the content is encrypted or no JSON object. */
    static Optional<ReceivedToken> of(JWT jwt) {
        return jwt instanceof JOSEObject object && object.getPayload() != null
                ? JsonText.object(object.getPayload().toString()).map(claims -> new ReceivedToken(jwt, claims))
                : Optional.empty();
    }

    Header header() {
        return jwt.getHeader();
    }

    boolean isSignedWith(JWK key) {
        if (!(jwt instanceof SignedJWT signed) || !(key instanceof AsymmetricJWK asymmetric)) {
            return false;
        }
        try {
            return signed.verify(
                    new DefaultJWSVerifierFactory().createJWSVerifier(signed.getHeader(), asymmetric.toPublicKey()));
        } catch (JOSEException e) {
            return false;
        }
    }

    boolean has(String claim) {
        return claims.containsKey(claim);
    }

    /** Null if it is missing or no string. */
    @Nullable
    String text(String claim) {
        return claims.get(claim) instanceof String text ? text : null;
    }

    /** Null if it is missing or no NumericDate (RFC 7519, section 2). */
    @Nullable
    Instant time(String claim) {
        return claims.get(claim) instanceof Number number && Math.abs(number.doubleValue()) <= LATEST
                ? Instant.ofEpochSecond((long) Math.floor(number.doubleValue()))
                : null;
    }

    /** Empty if it is missing or no object. */
    Map<?, ?> object(String claim) {
        return claims.get(claim) instanceof Map<?, ?> object ? object : Map.of();
    }

    /** A string alone counts as a list of one; empty if anything in it is no string. */
    ImmutableList<String> texts(String claim) {
        Object value = claims.get(claim);
        if (value instanceof String text) {
            return ImmutableList.of(text);
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).collect(ImmutableList.toImmutableList());
        }
        return ImmutableList.of();
    }
}
