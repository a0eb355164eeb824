package dev.footbridge.spring.security;

import dev.footbridge.servlet.host.CsrfGuard;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** The host's CSRF protection is Spring Security's; where the host has switched it off, ours takes over. */
public final class SpringCsrfGuard implements CsrfGuard {
    private final CsrfGuard otherwise;

    public SpringCsrfGuard(CsrfGuard otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public Token token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Token(token.getParameterName(), token.getHeaderName(), token.getToken())
                : otherwise.token(request);
    }

    /** Spring's filter leaves its token in the request and has refused a wrong one before we are asked. */
    @Override
    public boolean isGenuine(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken || otherwise.isGenuine(request);
    }
}
