package dev.footbridge.spring.security;

import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.Authentication;

/** Between the host's authentications and Footbridge's users. Implemented by the host as a bean. */
public interface FootbridgePrincipals {

    /** Whom an authentication of the host stands for; empty for one that is no user. */
    Optional<Visitor> visitor(Authentication authentication);

    /** What the host's session shall hold for a user whom the identity provider has signed in. */
    Authentication session(UserKey user);

    /** The tenant that a request tells before anybody is signed in; empty if it tells none. */
    Optional<TenantId> tenant(HttpServletRequest request);

    /** The language of the person. */
    default Locale locale(HttpServletRequest request) {
        return request.getLocale();
    }
}
