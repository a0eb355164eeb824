package dev.footbridge.example.idp;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session at its next request when the account is gone, inactive or of a later epoch. */
final class SessionEnd extends OncePerRequestFilter {

    private final Accounts accounts;

    SessionEnd(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && isOver(SecurityContextHolder.getContext().getAuthentication())) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(@Nullable Authentication authentication) {
        if (!(authentication instanceof UsernamePasswordAuthenticationToken)) {
            return false;
        }
        return accounts.bySubject(authentication.getName())
                .filter(account ->
                        account.active() && Integer.valueOf(account.epoch()).equals(authentication.getDetails()))
                .isEmpty();
    }
}
