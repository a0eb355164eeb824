package dev.footbridge.idp;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.JWTAuthenticationClaimsSet;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.Audience;
import com.nimbusds.oauth2.sdk.id.ClientID;
import dev.footbridge.account.Issuer;
import java.security.PrivateKey;
import java.text.ParseException;

/** How the product shows at the token endpoint that it is the product. */
public sealed interface ClientProof {

    /** For one request to the token endpoint of an issuer. */
    ClientAuthentication of(ClientID client, Issuer issuer);

    /** A shared secret in the {@code Authorization} header: {@code client_secret_basic} (RFC 6749, 2.3.1). */
    record SecretInHeader(String secret) implements ClientProof {
        public SecretInHeader {
            checkSecret(secret);
        }

        @Override
        public ClientAuthentication of(ClientID client, Issuer issuer) {
            return new ClientSecretBasic(client, new Secret(secret));
        }

        @Override
        public String toString() {
            return "client_secret_basic";
        }
    }

    /** A shared secret in the form: {@code client_secret_post} (RFC 6749, 2.3.1). */
    record SecretInForm(String secret) implements ClientProof {
        public SecretInForm {
            checkSecret(secret);
        }

        @Override
        public ClientAuthentication of(ClientID client, Issuer issuer) {
            return new ClientSecretPost(client, new Secret(secret));
        }

        @Override
        public String toString() {
            return "client_secret_post";
        }
    }

    /**
     * A statement signed with the product's own key, made anew for every request: {@code private_key_jwt} (OpenID Connect
     * Core 1.0, 9; RFC 7523, 2.2; recommended by RFC 9700, 2.5). Nothing that the provider holds is secret. It is meant for
     * the issuer and nobody else, so that no other endpoint can use it.
     */
    record SignedAssertion(JWK key, JWSAlgorithm algorithm) implements ClientProof {
        private static final int SHORTEST_RSA = 2048;

        public SignedAssertion {
            boolean signs = key.getKeyUse() == null || KeyUse.SIGNATURE.equals(key.getKeyUse());
            if (!key.isPrivate() || !signs || !(key instanceof RSAKey || key instanceof ECKey)) {
                throw new IllegalArgumentException(
                        "The key of a client is a private one of RSA or a curve, to sign with");
            }
            if (key instanceof RSAKey rsa && rsa.size() < SHORTEST_RSA) {
                throw new IllegalArgumentException("An RSA key of a client has at least 2048 bits");
            }
        }

        /**
         * @param jwk a private key of RSA or of the curve P-256 as JSON (RFC 7517); {@code kid} is sent along if it has one
         */
        public static SignedAssertion of(String jwk) {
            try {
                JWK key = JWK.parse(jwk);
                return new SignedAssertion(key, algorithmFor(key));
            } catch (ParseException e) {
                // The message may quote the key.
                throw new IllegalArgumentException("The key of a client is no JSON Web Key (RFC 7517)");
            }
        }

        private static JWSAlgorithm algorithmFor(JWK key) {
            if (key.getAlgorithm() != null) {
                return JWSAlgorithm.parse(key.getAlgorithm().getName());
            }
            return key instanceof ECKey ? JWSAlgorithm.ES256 : JWSAlgorithm.RS256;
        }

        @Override
        public ClientAuthentication of(ClientID client, Issuer issuer) {
            try {
                JWTAuthenticationClaimsSet claims =
                        new JWTAuthenticationClaimsSet(client, new Audience(issuer.value()));
                return new PrivateKeyJWT(claims, algorithm, privateKey(), key.getKeyID(), null);
            } catch (JOSEException e) {
                throw new IllegalStateException("The key of the client cannot sign with " + algorithm, e);
            }
        }

        private PrivateKey privateKey() throws JOSEException {
            return key instanceof RSAKey rsa
                    ? rsa.toRSAPrivateKey()
                    : key.toECKey().toECPrivateKey();
        }

        @Override
        public String toString() {
            return "private_key_jwt";
        }
    }

    private static void checkSecret(String secret) {
        if (secret.isBlank()) {
            throw new IllegalArgumentException("A registered client has a secret");
        }
    }
}
