package dev.footbridge.idp.oidc;

import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The address that a browser is sent to (OpenID Connect Core 1.0, 3.1.2.1; PKCE with S256, RFC 7636). */
final class AuthorizationAddress {
    private AuthorizationAddress() {}

    static URI of(URI endpoint, OidcSettings settings, SignInRequest request, SignInTransaction transaction) {
        AuthenticationRequest.Builder builder = new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope(settings.scopes().toArray(String[]::new)),
                        new ClientID(settings.client().id()),
                        settings.redirectUri())
                .endpointURI(endpoint)
                .state(new State(transaction.state()))
                .nonce(new Nonce(transaction.nonce()))
                .codeChallenge(new CodeVerifier(transaction.verifier()), CodeChallengeMethod.S256);
        if (request.loginHint() != null) {
            builder.loginHint(request.loginHint());
        }
        if (!request.uiLocales().isEmpty()) {
            builder.uiLocales(tags(request.uiLocales()));
        }
        if (!request.acrValues().isEmpty()) {
            builder.acrValues(request.acrValues().stream().map(ACR::new).toList());
        }
        if (request.maxAge() != null) {
            builder.maxAge(Math.toIntExact(request.maxAge().toSeconds()));
        }
        if (request.prompt() != null) {
            builder.customParameter("prompt", request.prompt().value());
        }
        return builder.build().toURI();
    }

    private static List<LangTag> tags(List<Locale> locales) {
        List<LangTag> tags = new ArrayList<>();
        for (Locale locale : locales) {
            try {
                tags.add(LangTag.parse(locale.toLanguageTag()));
            } catch (LangTagException e) {
                // A wish that cannot be written down is left out; the provider then shows its own language.
            }
        }
        return tags;
    }
}
