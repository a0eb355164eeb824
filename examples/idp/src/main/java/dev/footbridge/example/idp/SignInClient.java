package dev.footbridge.example.idp;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product whose users sign in here with the authorization code flow; PKCE is always required.
 *
 * @param clientSecret null for a public client, such as a native app
 * @param redirectUris compared as strings, as RFC 9700 section 2.1 asks
 * @param postLogoutRedirectUris where RP-initiated logout may lead back to
 * @param backChannelLogoutUri where it is told that somebody has signed out here, or null
 */
public record SignInClient(
        String clientId,
        @Nullable String clientSecret,
        List<URI> redirectUris,
        List<URI> postLogoutRedirectUris,
        @Nullable URI backChannelLogoutUri) {

    public SignInClient {
        redirectUris = List.copyOf(redirectUris);
        postLogoutRedirectUris = List.copyOf(postLogoutRedirectUris);
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "SignInClient[" + clientId + "]";
    }
}
