package dev.footbridge.idp.oidc;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import java.net.URI;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;

/** The address that a browser is sent to for signing out (OpenID Connect RP-Initiated Logout 1.0, section 2). */
final class EndSessionAddress {
    private EndSessionAddress() {}

    static URI of(
            URI endpoint,
            String clientId,
            @Nullable String idTokenHint,
            @Nullable URI postLogoutRedirect,
            @Nullable String state) {
        // A state goes with a redirect only: without one it has nowhere to come back to.
        State carried = state == null || postLogoutRedirect == null ? null : new State(state);
        return new LogoutRequest(
                        endpoint, parsed(idTokenHint), null, new ClientID(clientId), postLogoutRedirect, carried, null)
                .toURI();
    }

    private static @Nullable JWT parsed(@Nullable String idTokenHint) {
        try {
            return idTokenHint == null ? null : JWTParser.parse(idTokenHint);
        } catch (ParseException e) {
            // Only a hint; without it the provider asks the person.
            return null;
        }
    }
}
