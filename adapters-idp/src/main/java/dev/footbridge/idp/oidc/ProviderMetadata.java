package dev.footbridge.idp.oidc;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import dev.footbridge.account.Issuer;
import dev.footbridge.idp.ProviderAnswer;
import dev.footbridge.idp.ProviderUnavailableException;
import dev.footbridge.idp.ProviderUri;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What we need of the provider's description of itself.
 *
 * @param endSession where signing out starts, or null
 * @param announcesIssuer whether every callback carries {@code iss} (RFC 9207, 3)
 */
record ProviderMetadata(
        URI authorization, URI token, URI keys, @Nullable URI endSession, boolean announcesIssuer) {

    /** Reads a discovery document; one of another issuer is as good as none (OpenID Connect Discovery 1.0, 4.3). */
    static ProviderMetadata read(ProviderAnswer answer, Issuer expected) throws ProviderUnavailableException {
        if (answer.status() != 200 || !answer.isJson()) {
            throw new ProviderUnavailableException("discovery answered " + answer.status() + " or no JSON");
        }
        try {
            OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(answer.body());
            if (!metadata.getIssuer().getValue().equals(expected.value())) {
                throw new ProviderUnavailableException("discovery names another issuer than the configured one");
            }
            URI endSession = metadata.getEndSessionEndpointURI();
            return new ProviderMetadata(
                    checked("authorization_endpoint", metadata.getAuthorizationEndpointURI()),
                    checked("token_endpoint", metadata.getTokenEndpointURI()),
                    checked("jwks_uri", metadata.getJWKSetURI()),
                    endSession == null ? null : checked("end_session_endpoint", endSession),
                    metadata.supportsAuthorizationResponseIssuerParam());
        } catch (ParseException | RuntimeException e) {
            // The parser has unchecked faults for some foreign texts, such as "null" or an empty issuer.
            throw new ProviderUnavailableException("the discovery document is broken");
        }
    }

    private static URI checked(String name, @Nullable URI uri) throws ProviderUnavailableException {
        if (uri == null || !ProviderUri.isAcceptable(uri)) {
            throw new ProviderUnavailableException("discovery has no usable " + name);
        }
        return uri;
    }
}
