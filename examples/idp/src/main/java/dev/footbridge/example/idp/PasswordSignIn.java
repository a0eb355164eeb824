package dev.footbridge.example.idp;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Signs a person in with a password; every reason against it looks the same. */
final class PasswordSignIn implements AuthenticationProvider {

    private final Passwords passwords;
    private final Clock clock;

    PasswordSignIn(Passwords passwords, Clock clock) {
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        String password = String.valueOf(attempt.getCredentials());
        return passwords
                .check(attempt.getName(), password)
                .map(account -> SignedIn.as(account, clock.instant()))
                .orElseThrow(() -> new BadCredentialsException("Sign-in refused"));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
