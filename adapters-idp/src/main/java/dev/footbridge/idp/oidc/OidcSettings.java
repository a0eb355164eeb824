package dev.footbridge.idp.oidc;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.account.Issuer;
import dev.footbridge.idp.ProviderUri;
import dev.footbridge.idp.RegisteredClient;
import java.net.URI;

/**
 * One identity provider and what the product is there.
 *
 * @param issuer as the provider writes it in its metadata and tokens, compared character by character; http only on
 *     localhost
 * @param redirectUri where the provider sends the browser back, as registered
 * @param scopes asked for; {@code openid} is always among them
 * @param trustedAudiences further audiences that an id token may have; none unless the provider cannot do without
 * @param algorithm that id tokens and logout tokens are signed with
 * @param takesUntypedLogoutTokens whether a logout token may have the type of any token; only for providers that cannot
 *     say {@code logout+jwt} (OpenID Connect Back-Channel Logout 1.0, 2.4)
 */
public record OidcSettings(
        Issuer issuer,
        RegisteredClient client,
        URI redirectUri,
        ImmutableSet<String> scopes,
        ImmutableSet<String> trustedAudiences,
        SigningAlgorithm algorithm,
        boolean takesUntypedLogoutTokens) {

    public OidcSettings {
        URI address = ProviderUri.checked("issuer", URI.create(issuer.value()));
        if (address.getQuery() != null) {
            throw new IllegalArgumentException("issuer must have no query (OpenID Connect Core 1.0, section 2)");
        }
        ProviderUri.checked("redirect URI", redirectUri);
        if (!scopes.contains("openid")) {
            throw new IllegalArgumentException("scopes must contain openid");
        }
    }

    /** RS256, scopes {@code openid email profile}, no further audience. */
    public static OidcSettings of(String issuer, RegisteredClient client, URI redirectUri) {
        return new OidcSettings(
                new Issuer(issuer),
                client,
                redirectUri,
                ImmutableSet.of("openid", "email", "profile"),
                ImmutableSet.of(),
                SigningAlgorithm.RS256,
                false);
    }

    public OidcSettings withScopes(ImmutableSet<String> asked) {
        return new OidcSettings(
                issuer, client, redirectUri, asked, trustedAudiences, algorithm, takesUntypedLogoutTokens);
    }

    public OidcSettings withTrustedAudiences(ImmutableSet<String> trusted) {
        return new OidcSettings(issuer, client, redirectUri, scopes, trusted, algorithm, takesUntypedLogoutTokens);
    }

    public OidcSettings withAlgorithm(SigningAlgorithm registered) {
        return new OidcSettings(
                issuer, client, redirectUri, scopes, trustedAudiences, registered, takesUntypedLogoutTokens);
    }

    public OidcSettings takingUntypedLogoutTokens() {
        return new OidcSettings(issuer, client, redirectUri, scopes, trustedAudiences, algorithm, true);
    }

    /** Where the provider describes itself (OpenID Connect Discovery 1.0, 4). */
    URI discoveryAddress() {
        String base = issuer.value();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base)
                + "/.well-known/openid-configuration");
    }
}
