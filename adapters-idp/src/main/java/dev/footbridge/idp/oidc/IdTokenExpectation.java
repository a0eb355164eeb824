package dev.footbridge.idp.oidc;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an id token is held against. The nonce is always expected: there is no way to leave it out.
 *
 * @param key that the header means, or null if there is none
 * @param accessToken that came with it
 */
record IdTokenExpectation(
        OidcSettings settings,
        SignInTransaction transaction,
        @Nullable JWK key,
        AccessToken accessToken,
        Instant now) {}
