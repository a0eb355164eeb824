package dev.footbridge.example.idp;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Adds what we know of the person and of the sign-in to ID tokens (OpenID Connect Core, sections 2 and 5.1). */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    /** RFC 8176 section 2: password-based authentication. */
    private static final String PASSWORD = "pwd";

    private static final String ACR = "urn:footbridge:acr:password";

    private final Accounts accounts;
    private final SignedInAt signedInAt;

    TokenClaims(Accounts accounts, SignedInAt signedInAt) {
        this.accounts = accounts;
        this.signedInAt = signedInAt;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        Authentication person = context.getPrincipal();
        if (person == null || !context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
            return;
        }
        JwtClaimsSet.Builder claims = context.getClaims();
        // An ArrayList and, below, a Date: stored claims are read back with a short list of permitted classes.
        claims.claim("amr", new ArrayList<>(List.of(PASSWORD))).claim("acr", ACR);
        claims.claims(made -> {
            if (made.get("sid") instanceof String sid) {
                signedInAt.note(
                        sid, person.getName(), context.getRegisteredClient().getClientId());
            }
        });
        SignedIn.time(person).ifPresent(time -> claims.claim("auth_time", Date.from(time)));
        accounts.bySubject(person.getName()).ifPresent(account -> {
            claims.claim("name", account.name().display());
            if (account.email() != null) {
                claims.claim("email", account.email()).claim("email_verified", account.emailVerified());
            }
        });
    }
}
