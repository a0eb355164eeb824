package dev.footbridge.idp.oidc;

import com.nimbusds.jose.JWSAlgorithm;

/**
 * What id tokens may be signed with: exactly the one that is registered for the client (OpenID Connect Core 1.0, 3.1.3.7
 * step 7). Only asymmetric ones are here: nothing that is shared with the client may sign.
 */
public enum SigningAlgorithm {
    RS256,
    RS384,
    RS512,
    PS256,
    ES256,
    ES384;

    JWSAlgorithm jws() {
        return JWSAlgorithm.parse(name());
    }
}
