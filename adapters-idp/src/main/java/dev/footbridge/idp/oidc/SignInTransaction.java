package dev.footbridge.idp.oidc;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.Issuer;
import dev.footbridge.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One sign-in on its way, from the redirect to the callback. The caller binds it to the browser that started it, and ends it
 * when the callback has come (RFC 9700, 2.1 and 4.7; OpenID Connect Core 1.0, 15.5.2).
 *
 * @param state comes back in the callback
 * @param nonce comes back in the id token
 * @param verifier of PKCE, shown at the token endpoint (RFC 7636)
 * @param issuer the only one whose answer counts
 * @param maxAge asked for, or null
 * @param acrValues asked for
 */
public record SignInTransaction(
        String state,
        String nonce,
        String verifier,
        Issuer issuer,
        SignInPurpose purpose,
        @Nullable String returnTarget,
        @Nullable TenantId tenant,
        @Nullable Duration maxAge,
        ImmutableList<String> acrValues,
        Instant createdAt) {
    /** How long a person may take at the identity provider. */
    public static final Duration LONGEST = Duration.ofMinutes(10);

    /** Whether it is too late for the callback, or the transaction is from the future. */
    public boolean isOver(Instant now) {
        return now.isAfter(createdAt.plus(LONGEST)) || now.isBefore(createdAt.minus(TokenRules.SKEW));
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "SignInTransaction[" + purpose + " at " + issuer + ", " + createdAt + "]";
    }
}
