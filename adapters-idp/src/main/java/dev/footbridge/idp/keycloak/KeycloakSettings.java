package dev.footbridge.idp.keycloak;

import dev.footbridge.account.Issuer;
import dev.footbridge.idp.ProviderUri;
import dev.footbridge.idp.RegisteredClient;
import dev.footbridge.idp.account.AccountPage;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One realm and what the product may do there.
 *
 * @param issuer of the realm: {@code https://host/realms/name}
 * @param admin address of the realm in the admin API: {@code https://host/admin/realms/name}
 * @param tokenEndpoint of the realm
 * @param client a confidential client with a service account that has the roles {@code manage-users} and {@code view-users}
 *     of {@code realm-management}
 * @param externalIdAttribute user attribute for our id. The realm must keep it, as an attribute of its user profile or as an
 *     unmanaged one that administrators may edit; users must not be able to change it
 * @param accountPage where a person makes a password, or null
 */
public record KeycloakSettings(
        Issuer issuer,
        URI admin,
        URI tokenEndpoint,
        RegisteredClient client,
        String externalIdAttribute,
        @Nullable AccountPage accountPage) {

    public KeycloakSettings {
        ProviderUri.checked("admin address", admin);
        ProviderUri.checked("token endpoint", tokenEndpoint);
        if (admin.getQuery() != null) {
            throw new IllegalArgumentException("The admin address must have no query");
        }
        if (!externalIdAttribute.matches("[A-Za-z0-9_.-]{1,60}")) {
            throw new IllegalArgumentException(
                    "An attribute has 1 to 60 letters, digits, dots, hyphens and underscores");
        }
    }

    /**
     * Everything at its usual place, the attribute {@code footbridge.externalId}, and Keycloak's own account page.
     *
     * @param issuer of the realm, {@code https://host/realms/name}
     */
    public static KeycloakSettings of(String issuer, RegisteredClient client) {
        int realm = issuer.lastIndexOf("/realms/");
        if (realm < 0) {
            throw new IllegalArgumentException("The issuer of a realm is https://host/realms/name");
        }
        return new KeycloakSettings(
                new Issuer(issuer),
                URI.create(issuer.substring(0, realm) + "/admin" + issuer.substring(realm)),
                URI.create(issuer + "/protocol/openid-connect/token"),
                client,
                "footbridge.externalId",
                new AccountPage(URI.create(issuer + "/account"), false));
    }

    public KeycloakSettings withAdmin(URI address) {
        return new KeycloakSettings(issuer, address, tokenEndpoint, client, externalIdAttribute, accountPage);
    }

    public KeycloakSettings withExternalIdAttribute(String attribute) {
        return new KeycloakSettings(issuer, admin, tokenEndpoint, client, attribute, accountPage);
    }

    public KeycloakSettings withAccountPage(@Nullable AccountPage page) {
        return new KeycloakSettings(issuer, admin, tokenEndpoint, client, externalIdAttribute, page);
    }
}
