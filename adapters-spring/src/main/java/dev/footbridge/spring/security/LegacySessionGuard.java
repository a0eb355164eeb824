package dev.footbridge.spring.security;

import dev.footbridge.Footbridge;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.signin.Door;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

/**
 * The second line behind the legacy door: whatever mechanism of the host is about to open a session (form, remember-me,
 * another filter), asks the gate first (P4, decisions 17).
 */
final class LegacySessionGuard implements SessionAuthenticationStrategy {
    private final Footbridge footbridge;
    private final FootbridgePrincipals principals;

    LegacySessionGuard(Footbridge footbridge, FootbridgePrincipals principals) {
        this.footbridge = footbridge;
        this.principals = principals;
    }

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        Optional<Visitor> visitor = principals.visitor(authentication);
        boolean refused = visitor.isPresent()
                && !footbridge
                        .signIn()
                        .ownCredentials(visitor.get().user(), Door.LEGACY_INTERACTIVE, request.getRemoteAddr())
                        .allows();
        if (refused) {
            throw new SessionAuthenticationException("The former login is closed");
        }
    }
}
