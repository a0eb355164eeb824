package dev.footbridge.idp.scim;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.account.Issuer;
import dev.footbridge.idp.ProviderUri;
import dev.footbridge.idp.RegisteredClient;
import dev.footbridge.idp.account.AccountPage;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where accounts are kept and what they look like there.
 *
 * @param issuer that the accounts sign in with; with the subject it makes the link
 * @param base of the SCIM service, the part before {@code /Users}
 * @param tokenEndpoint for client credentials (RFC 6749, 4.4)
 * @param scopes asked for; empty to ask for none
 * @param subject the attribute that holds the {@code sub} of later id tokens; the SCIM id is not assumed to be it
 * @param emailVerified the attribute that tells whether the provider has verified the account's address
 * @param accountPage where a person makes a password, or null
 */
public record ScimSettings(
        Issuer issuer,
        URI base,
        URI tokenEndpoint,
        RegisteredClient client,
        ImmutableSet<String> scopes,
        ScimAttribute subject,
        ScimAttribute emailVerified,
        @Nullable AccountPage accountPage) {
    /** Schema of the two attributes that SCIM itself does not have. */
    public static final String ACCOUNT_SCHEMA = "urn:footbridge:params:scim:schemas:extension:account:2.0:User";

    public ScimSettings {
        ProviderUri.checked("SCIM base", base);
        ProviderUri.checked("token endpoint", tokenEndpoint);
        if (base.getQuery() != null) {
            throw new IllegalArgumentException("SCIM base must have no query");
        }
    }

    /** With our own extension schema, no scopes and no account page. */
    public static ScimSettings of(Issuer issuer, URI base, URI tokenEndpoint, RegisteredClient client) {
        return new ScimSettings(
                issuer,
                base,
                tokenEndpoint,
                client,
                ImmutableSet.of(),
                new ScimAttribute(ACCOUNT_SCHEMA, "subject"),
                new ScimAttribute(ACCOUNT_SCHEMA, "emailVerified"),
                null);
    }

    public ScimSettings withScopes(ImmutableSet<String> asked) {
        return new ScimSettings(issuer, base, tokenEndpoint, client, asked, subject, emailVerified, accountPage);
    }

    public ScimSettings withAttributes(ScimAttribute subjectAt, ScimAttribute emailVerifiedAt) {
        return new ScimSettings(issuer, base, tokenEndpoint, client, scopes, subjectAt, emailVerifiedAt, accountPage);
    }

    public ScimSettings withAccountPage(@Nullable AccountPage page) {
        return new ScimSettings(issuer, base, tokenEndpoint, client, scopes, subject, emailVerified, page);
    }
}
