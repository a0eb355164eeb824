package dev.footbridge.idp.oidc;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import dev.footbridge.idp.ProviderUnavailableException;
import dev.footbridge.idp.TokenEndpoint;
import java.net.URI;
import java.util.List;

/** Turns the code into tokens (OpenID Connect Core 1.0, 3.1.3). */
final class CodeExchange {
    private final OidcSettings settings;
    private final TokenEndpoint endpoint;

    CodeExchange(OidcSettings settings, TokenEndpoint endpoint) {
        this.settings = settings;
        this.endpoint = endpoint;
    }

    OIDCTokens exchange(URI address, String code, String verifier)
            throws ProviderUnavailableException, SignInRefusedException {
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), settings.redirectUri(), new CodeVerifier(verifier));
        HTTPResponse answer = endpoint.ask(address, grant, List.of());
        if (answer.getStatusCode() == 400 || answer.getStatusCode() == 401) {
            throw new SignInRefusedException(SignInFault.CODE_REFUSED);
        }
        try {
            OIDCTokens tokens = OIDCTokenResponse.parse(answer).getOIDCTokens();
            if (tokens.getIDToken() == null) {
                throw new SignInRefusedException(SignInFault.TOKEN_ANSWER);
            }
            return tokens;
        } catch (ParseException | RuntimeException e) {
            // The parser has unchecked faults for some foreign texts, such as "null" or an empty issuer.
            throw new SignInRefusedException(SignInFault.TOKEN_ANSWER);
        }
    }
}
