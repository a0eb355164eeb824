package dev.footbridge.idp.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.opts.AllowWeakRSAKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.claims.AccessTokenHash;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Makes id tokens, right unless told otherwise. */
final class IdTokenMaker {
    private final Map<String, Object> claims = new LinkedHashMap<>();
    private RSAKey key;
    private JWSAlgorithm algorithm = JWSAlgorithm.RS256;
    private String kid;
    private JOSEObjectType type = JOSEObjectType.JWT;
    private boolean signed = true;
    private byte[] sharedKey;
    private boolean brokenSignature;

    static IdTokenMaker signedWith(RSAKey key) {
        IdTokenMaker maker = new IdTokenMaker();
        maker.key(key);
        maker.claims.put("sub", "anna-1");
        maker.claims.put("aud", "hrm");
        maker.claims.put("iat", FakeProvider.NOW.getEpochSecond());
        maker.claims.put("exp", FakeProvider.NOW.getEpochSecond() + 300);
        maker.claims.put("email", "anna@acme.example");
        maker.claims.put("email_verified", true);
        maker.claims.put("at_hash", rightHash());
        return maker;
    }

    static String rightHash() {
        return AccessTokenHash.compute(new BearerAccessToken(FakeProvider.ACCESS_TOKEN), JWSAlgorithm.RS256, null)
                .getValue();
    }

    IdTokenMaker claims(Consumer<Map<String, Object>> change) {
        change.accept(claims);
        return this;
    }

    IdTokenMaker claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    IdTokenMaker without(String claim) {
        claims.remove(claim);
        return this;
    }

    IdTokenMaker key(RSAKey signing) {
        key = signing;
        kid = signing.getKeyID();
        return this;
    }

    IdTokenMaker kid(String id) {
        kid = id;
        return this;
    }

    IdTokenMaker type(String typ) {
        type = typ == null ? null : new JOSEObjectType(typ);
        return this;
    }

    IdTokenMaker algorithm(JWSAlgorithm signing) {
        algorithm = signing;
        return this;
    }

    IdTokenMaker unsigned() {
        signed = false;
        return this;
    }

    IdTokenMaker hmacWith(byte[] secret) {
        algorithm = JWSAlgorithm.HS256;
        sharedKey = secret;
        return this;
    }

    IdTokenMaker brokenSignature() {
        brokenSignature = true;
        return this;
    }

    String token() {
        String payload = JSONObjectUtils.toJSONString(claims);
        if (!signed) {
            return Base64URL.encode("{\"alg\":\"none\"}") + "." + Base64URL.encode(payload) + ".";
        }
        try {
            JWSHeader header =
                    new JWSHeader.Builder(algorithm).keyID(kid).type(type).build();
            JWSObject object = new JWSObject(header, new Payload(payload));
            JWSSigner signer = sharedKey == null
                    ? new RSASSASigner(key.toPrivateKey(), Set.of(AllowWeakRSAKey.getInstance()))
                    : new MACSigner(sharedKey);
            object.sign(signer);
            String token = object.serialize();
            return brokenSignature ? withOtherSignature(token) : token;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String withOtherSignature(String token) {
        List<String> parts = List.of(token.split("\\.", -1));
        byte[] signature = new Base64URL(parts.get(2)).decode();
        signature[10] ^= 1;
        return parts.get(0) + "." + parts.get(1) + "." + Base64URL.encode(signature);
    }
}
