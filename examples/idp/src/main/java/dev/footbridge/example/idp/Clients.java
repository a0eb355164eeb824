package dev.footbridge.example.idp;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Turns the clients of the settings into what the authorization server knows. */
final class Clients {

    static final String SCIM_SCOPE = "scim";

    private static final TokenSettings TOKENS = TokenSettings.builder()
            .authorizationCodeTimeToLive(Duration.ofMinutes(1))
            .accessTokenTimeToLive(Duration.ofMinutes(10))
            .build();

    private Clients() {}

    static List<RegisteredClient> of(IdpSettings settings, PasswordEncoder encoder) {
        List<RegisteredClient> clients = new ArrayList<>();
        settings.clients().forEach(client -> clients.add(product(client, encoder)));
        clients.add(scim(settings.scimClient(), encoder));
        return clients;
    }

    private static RegisteredClient product(SignInClient client, PasswordEncoder encoder) {
        RegisteredClient.Builder product = named(client.clientId())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris ->
                        client.redirectUris().stream().map(URI::toString).forEach(uris::add))
                .postLogoutRedirectUris(uris -> client.postLogoutRedirectUris().stream()
                        .map(URI::toString)
                        .forEach(uris::add))
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .scope(OidcScopes.EMAIL)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build());
        if (client.clientSecret() == null) {
            return product.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                    .build();
        }
        return secret(product, client.clientSecret(), encoder).build();
    }

    private static RegisteredClient scim(ScimClient client, PasswordEncoder encoder) {
        return secret(named(client.clientId()), client.clientSecret(), encoder)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope(SCIM_SCOPE)
                .build();
    }

    private static RegisteredClient.Builder named(String clientId) {
        // The id is stored with each authorization, so it must be the same after a restart.
        return RegisteredClient.withId(clientId).clientId(clientId).tokenSettings(TOKENS);
    }

    private static RegisteredClient.Builder secret(
            RegisteredClient.Builder client, String secret, PasswordEncoder encoder) {
        return client.clientSecret(Objects.requireNonNull(encoder.encode(secret)))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    }
}
