package dev.footbridge.idp;

import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.id.ClientID;
import dev.footbridge.account.Issuer;

/**
 * What the product is registered as at the identity provider.
 *
 * @param proof what it shows at the token endpoint
 */
public record RegisteredClient(String id, ClientProof proof) {

    public RegisteredClient {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A registered client has an id");
        }
    }

    /** One that sends its secret in the header, as every provider understands it. */
    public static RegisteredClient of(String id, String secret) {
        return new RegisteredClient(id, new ClientProof.SecretInHeader(secret));
    }

    ClientAuthentication authentication(Issuer issuer) {
        return proof.of(new ClientID(id), issuer);
    }

    @Override
    public String toString() {
        return "RegisteredClient[" + id + ", " + proof + "]";
    }
}
