package dev.footbridge.spring.security;

import dev.footbridge.servlet.host.HostBridge;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.signin.ProviderSession;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** Sessions of a host with Spring Security: the security context in the HTTP session. */
public final class SpringSecurityBridge implements HostBridge {
    private static final String ID_TOKEN = SpringSecurityBridge.class.getName() + ".idToken";
    private static final String PROVIDER_SESSION = SpringSecurityBridge.class.getName() + ".providerSession";

    private final FootbridgePrincipals principals;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    public SpringSecurityBridge(FootbridgePrincipals principals) {
        this.principals = principals;
    }

    @Override
    public Optional<Visitor> visitor(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.isAuthenticated()
                ? principals.visitor(authentication)
                : Optional.empty();
    }

    @Override
    public Optional<TenantId> tenant(HttpServletRequest request) {
        return principals.tenant(request);
    }

    @Override
    public void openSession(
            HttpServletRequest request,
            HttpServletResponse response,
            UserKey user,
            ProviderSession session,
            String idTokenHint) {
        HttpSession former = request.getSession(false);
        if (former != null) {
            // Nothing of a session that somebody else may have begun lives on in the new one.
            former.invalidate();
        }
        HttpSession fresh = request.getSession(true);
        fresh.setAttribute(ID_TOKEN, idTokenHint);
        fresh.setAttribute(PROVIDER_SESSION, session.text());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(principals.session(user));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    @Override
    public Optional<String> closeSession(HttpServletRequest request, HttpServletResponse response) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Optional<String> hint =
                Optional.ofNullable(session.getAttribute(ID_TOKEN)).map(Object::toString);
        session.invalidate();
        return hint;
    }

    @Override
    public Locale locale(HttpServletRequest request) {
        return principals.locale(request);
    }

    @Override
    public Optional<ProviderSession> providerSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PROVIDER_SESSION) instanceof String text
                ? ProviderSession.read(text)
                : Optional.empty();
    }
}
