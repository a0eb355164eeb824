package dev.footbridge.spring;

import dev.footbridge.account.ExistingAccountPolicy;
import dev.footbridge.jdbc.JdbcSchema;
import dev.footbridge.mail.TlsMode;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings under {@code footbridge}.
 *
 * @param productName name of the product as its users know it
 * @param strict whether codes have 8 digits and live 10 minutes, and links end within a day
 * @param existingAccount what to do with an account that already has the address: adopt-if-verified or prove-by-sign-in
 * @param linkOutlivesEmployment for how many days, 0 to 90; asked for only if the host says when employments end
 * @param signInDays for how many days the history of sign-ins is kept, from 1
 * @param keys keys under which codes are hashed and secrets sealed
 */
@ConfigurationProperties("footbridge")
public record FootbridgeProperties(
        @DefaultValue("HRM") String productName,
        @DefaultValue("false") boolean strict,
        @DefaultValue("ADOPT_IF_VERIFIED") ExistingAccountPolicy existingAccount,
        @DefaultValue("5") int linkOutlivesEmployment,
        @DefaultValue("90") int signInDays,
        @DefaultValue Retention retention,
        @DefaultValue Bulk bulk,
        @DefaultValue Keys keys,
        @DefaultValue Web web,
        @DefaultValue Jdbc jdbc,
        @DefaultValue Mail mail,
        @DefaultValue Idp idp,
        @DefaultValue Files files) {

    /**
     * For how many days is kept what is over.
     *
     * @param mailDays mails and other work that has left, 7 to 3650
     * @param linkDays digests of links that nobody can use any more, 7 to 3650
     * @param sendingDays results of sendings to many, 7 to 3650
     */
    public record Retention(
            @DefaultValue("90") int mailDays,
            @DefaultValue("30") int linkDays,
            @DefaultValue("90") int sendingDays) {}

    /** @param mailsPerMinute how fast one tenant's links go out when they go to many people, 1 to 6000 */
    public record Bulk(@DefaultValue("60") int mailsPerMinute) {}

    /**
     * @param current id of the key that signs from now on
     * @param byId keys by id, each 32 random bytes or more in base64; keep former ones until what they signed is over
     */
    public record Keys(
            @DefaultValue("k1") String current,
            @DefaultValue Map<String, String> byId) {
        @Override
        public String toString() {
            return "Keys[current " + current + "]";
        }
    }

    /**
     * @param basePath path below the context path of all our pages
     * @param publicUrl address of the application as people reach it, without the base path; links in mails are built
     *     from it
     * @param accountSettingsPath page that the banner leads to, below the context path
     * @param insertBanner whether a filter puts the banner into the host's pages
     * @param legacyLogin path of the host's own login page and form, closed after activation
     */
    public record Web(
            @DefaultValue("/footbridge") String basePath,
            @Nullable URI publicUrl,
            @DefaultValue("/footbridge/account") String accountSettingsPath,
            @DefaultValue("false") boolean insertBanner,
            @DefaultValue("/login") String legacyLogin) {}

    /**
     * @param schema whether the tables are laid (create) or only looked for (verify)
     */
    public record Jdbc(@DefaultValue("VERIFY") JdbcSchema.Mode schema) {}

    /**
     * @param host SMTP server
     * @param port 0 takes the usual one
     * @param from sender's address
     * @param fromName sender's name
     */
    public record Mail(
            @Nullable String host,
            @DefaultValue("0") int port,
            @DefaultValue("STARTTLS_REQUIRED") TlsMode tls,
            @Nullable String username,
            @Nullable String password,
            @Nullable String from,
            @Nullable String fromName) {
        @Override
        public String toString() {
            return "Mail[" + host + "]";
        }
    }

    /**
     * @param label what the field of the address is called in imports, exports and templates (T1)
     * @param clearMarker what stands in the cell of somebody whose saved address shall be removed
     * @param maxUpload size of the largest file that is taken in
     * @param maxUnpacked size of the largest workbook once unpacked
     * @param maxRows of the longest file
     * @param keepRuns how long an import can be looked at and undone, in whole days
     */
    public record Files(
            @DefaultValue("E-post inloggning") String label,
            @DefaultValue("#clear") String clearMarker,
            @DefaultValue("10MB") DataSize maxUpload,
            @DefaultValue("50MB") DataSize maxUnpacked,
            @DefaultValue("100000") int maxRows,
            @DefaultValue("90d") Duration keepRuns) {}

    /**
     * @param clientId client with a service account that may manage users; if it is there, accounts are kept in Keycloak
     * @param externalIdAttribute user attribute for our id, which the realm must keep
     */
    public record Keycloak(
            @Nullable String clientId,
            @Nullable String clientSecret,
            @DefaultValue("footbridge.externalId") String externalIdAttribute) {
        @Override
        public String toString() {
            return "Keycloak[" + clientId + "]";
        }
    }

    /**
     * @param displayName name of the identity provider as users know it
     * @param issuer its issuer identifier, exactly as in its metadata
     * @param clientId this product at the identity provider
     * @param clientSecret what it shows at the token endpoint, unless it has a key
     * @param clientSecretInForm whether the secret travels in the form ({@code client_secret_post}) instead of the header
     * @param clientKey private JSON Web Key with which it signs instead of showing a secret ({@code private_key_jwt})
     * @param untypedLogoutTokens whether logout tokens may lack the type {@code logout+jwt}
     * @param scimBase address of its SCIM service, before {@code /Users}
     * @param scimClientId client of the account API
     * @param accountPage where a person makes a password
     * @param keycloak for accounts over Keycloak's admin API instead of SCIM
     */
    public record Idp(
            @DefaultValue("Connect") String displayName,
            @Nullable String issuer,
            @Nullable String clientId,
            @Nullable String clientSecret,
            @DefaultValue("false") boolean clientSecretInForm,
            @Nullable String clientKey,
            @DefaultValue("false") boolean untypedLogoutTokens,
            @Nullable URI scimBase,
            @Nullable URI scimTokenEndpoint,
            @Nullable String scimClientId,
            @Nullable String scimClientSecret,
            @DefaultValue("scim") String scimScope,
            @Nullable URI accountPage,
            @DefaultValue Keycloak keycloak) {
        @Override
        public String toString() {
            return "Idp[" + issuer + "]";
        }
    }
}
