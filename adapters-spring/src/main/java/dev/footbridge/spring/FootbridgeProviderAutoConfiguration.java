package dev.footbridge.spring;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.account.Issuer;
import dev.footbridge.idp.ClientProof;
import dev.footbridge.idp.HttpLimits;
import dev.footbridge.idp.ProviderHttp;
import dev.footbridge.idp.RegisteredClient;
import dev.footbridge.idp.account.AccountPage;
import dev.footbridge.idp.keycloak.KeycloakAccounts;
import dev.footbridge.idp.keycloak.KeycloakSettings;
import dev.footbridge.idp.oidc.DiscoveryProbe;
import dev.footbridge.idp.oidc.OidcSettings;
import dev.footbridge.idp.oidc.OidcSignIn;
import dev.footbridge.idp.oidc.OidcTrips;
import dev.footbridge.idp.oidc.SealedTransactions;
import dev.footbridge.idp.scim.ScimAccounts;
import dev.footbridge.idp.scim.ScimSettings;
import dev.footbridge.spi.Accounts;
import dev.footbridge.spi.FederatedSignIn;
import dev.footbridge.spi.IdentityProviderProbe;
import dev.footbridge.verification.SecretKeys;
import dev.footbridge.verification.SecretSeal;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Signs in over OpenID Connect and makes accounts over SCIM 2.0 or the admin API of Keycloak. */
@AutoConfiguration(before = FootbridgeAutoConfiguration.class)
@ConditionalOnProperty("footbridge.idp.issuer")
@EnableConfigurationProperties(FootbridgeProperties.class)
public final class FootbridgeProviderAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ProviderHttp footbridgeProviderHttp() {
        return new ProviderHttp(HttpLimits.standard());
    }

    @Bean
    @ConditionalOnMissingBean
    OidcSettings footbridgeOidcSettings(FootbridgeProperties properties) {
        FootbridgeProperties.Idp idp = properties.idp();
        URI back = URI.create(PublicAddress.of(properties) + "/callback");
        RegisteredClient client =
                new RegisteredClient(Required.setting(idp.clientId(), "footbridge.idp.client-id"), proof(idp));
        OidcSettings settings = OidcSettings.of(Required.setting(idp.issuer(), "footbridge.idp.issuer"), client, back);
        return idp.untypedLogoutTokens() ? settings.takingUntypedLogoutTokens() : settings;
    }

    private static ClientProof proof(FootbridgeProperties.Idp idp) {
        if (idp.clientKey() != null) {
            return ClientProof.SignedAssertion.of(idp.clientKey());
        }
        String secret = Required.setting(idp.clientSecret(), "footbridge.idp.client-secret");
        return idp.clientSecretInForm() ? new ClientProof.SecretInForm(secret) : new ClientProof.SecretInHeader(secret);
    }

    @Bean
    @ConditionalOnMissingBean
    FederatedSignIn footbridgeFederatedSignIn(OidcSettings settings, ProviderHttp http, SecretKeys keys) {
        SecureRandom random = new SecureRandom();
        return new OidcTrips(
                new OidcSignIn(settings, http, random),
                new SealedTransactions(new SecretSeal(keys, random)),
                Clock.systemUTC());
    }

    @Bean
    @ConditionalOnMissingBean
    IdentityProviderProbe footbridgeIdentityProviderProbe(OidcSettings settings, ProviderHttp http) {
        return new DiscoveryProbe(settings, http);
    }

    @Bean
    @ConditionalOnMissingBean
    Accounts footbridgeAccounts(FootbridgeProperties properties, ProviderHttp http) {
        FootbridgeProperties.Idp idp = properties.idp();
        return idp.keycloak().clientId() == null ? scim(idp, http) : keycloak(idp, http);
    }

    private static Accounts keycloak(FootbridgeProperties.Idp idp, ProviderHttp http) {
        RegisteredClient client = RegisteredClient.of(
                Required.setting(idp.keycloak().clientId(), "footbridge.idp.keycloak.client-id"),
                Required.setting(idp.keycloak().clientSecret(), "footbridge.idp.keycloak.client-secret"));
        KeycloakSettings settings = KeycloakSettings.of(Required.setting(idp.issuer(), "footbridge.idp.issuer"), client)
                .withExternalIdAttribute(idp.keycloak().externalIdAttribute());
        URI page = idp.accountPage();
        return new KeycloakAccounts(
                page == null ? settings : settings.withAccountPage(new AccountPage(page, false)),
                http,
                Clock.systemUTC());
    }

    private static Accounts scim(FootbridgeProperties.Idp idp, ProviderHttp http) {
        RegisteredClient client = RegisteredClient.of(
                Required.setting(idp.scimClientId(), "footbridge.idp.scim-client-id"),
                Required.setting(idp.scimClientSecret(), "footbridge.idp.scim-client-secret"));
        ScimSettings settings = ScimSettings.of(
                        new Issuer(Required.setting(idp.issuer(), "footbridge.idp.issuer")),
                        Required.setting(idp.scimBase(), "footbridge.idp.scim-base"),
                        Required.setting(idp.scimTokenEndpoint(), "footbridge.idp.scim-token-endpoint"),
                        client)
                .withScopes(ImmutableSet.of(idp.scimScope()));
        URI page = idp.accountPage();
        return new ScimAccounts(
                page == null ? settings : settings.withAccountPage(new AccountPage(page, true)),
                http,
                Clock.systemUTC());
    }
}
