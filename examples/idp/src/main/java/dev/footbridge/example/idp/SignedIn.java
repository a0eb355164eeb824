package dev.footbridge.example.idp;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * What a session holds about the person: the subject as name, when the password was given, and as details the
 * account's epoch at that time.
 */
final class SignedIn {

    private SignedIn() {}

    static Authentication as(Account account, Instant at) {
        FactorGrantedAuthority password = FactorGrantedAuthority.withAuthority(
                        FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(at)
                .build();
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(account.subject(), null, List.of(password));
        token.setDetails(account.epoch());
        return token;
    }

    static Optional<Instant> time(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(authority -> ((FactorGrantedAuthority) authority).getIssuedAt())
                .findFirst();
    }
}
