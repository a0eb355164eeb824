package dev.footbridge.idp;

import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;

/**
 * What the product is registered as at the identity provider.
 *
 * @param proof how the secret is shown at the token endpoint (RFC 6749, 2.3.1)
 */
public record RegisteredClient(String id, String secret, Proof proof) {

    /** Where the secret travels. */
    public enum Proof {
        /** In the {@code Authorization} header: {@code client_secret_basic}. */
        BASIC,
        /** In the form: {@code client_secret_post}. */
        POST
    }

    public RegisteredClient {
        if (id.isBlank() || secret.isBlank()) {
            throw new IllegalArgumentException("A registered client has an id and a secret");
        }
    }

    public static RegisteredClient of(String id, String secret) {
        return new RegisteredClient(id, secret, Proof.BASIC);
    }

    ClientAuthentication authentication() {
        ClientID clientId = new ClientID(id);
        return switch (proof) {
            case BASIC -> new ClientSecretBasic(clientId, new Secret(secret));
            case POST -> new ClientSecretPost(clientId, new Secret(secret));
        };
    }

    @Override
    public String toString() {
        return "RegisteredClient[" + id + ", " + proof + "]";
    }
}
