package dev.footbridge.example.idp;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Treats a person as not signed in when the authorization request wants a fresher sign-in: {@code prompt=login} or
 * {@code max_age} (OpenID Connect Core section 3.1.2.1), which the authorization server leaves to us.
 */
final class FreshSignIn extends OncePerRequestFilter {

    private static final String ASKED = FreshSignIn.class.getName() + ".asked";

    private final Clock clock;

    FreshSignIn(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals("/oauth2/authorize");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        Optional<Instant> signedIn = Optional.ofNullable(person).flatMap(SignedIn::time);
        if (signedIn.isPresent() && isStale(request, signedIn.get())) {
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isStale(HttpServletRequest request, Instant signedIn) {
        HttpSession session = request.getSession();
        // The same request comes again after the sign-in that it asked for; then it is content.
        if (session.getAttribute(ASKED) instanceof Asked asked
                && asked.request().equals(query(request))
                && !signedIn.isBefore(asked.at())) {
            session.removeAttribute(ASKED);
            return false;
        }
        if (!wantsFresher(request, signedIn)) {
            return false;
        }
        session.setAttribute(ASKED, new Asked(query(request), clock.instant()));
        return true;
    }

    private boolean wantsFresher(HttpServletRequest request, Instant signedIn) {
        String prompt = Optional.ofNullable(request.getParameter("prompt")).orElse("");
        if (Arrays.asList(prompt.split(" ", -1)).contains("login")) {
            return true;
        }
        String maxAge = Optional.ofNullable(request.getParameter("max_age")).orElse("");
        return maxAge.matches("\\d{1,9}")
                && Duration.between(signedIn, clock.instant()).compareTo(Duration.ofSeconds(Long.parseLong(maxAge)))
                        > 0;
    }

    /** Without the mark that Spring adds when it repeats a request after a sign-in. */
    private static String query(HttpServletRequest request) {
        String query = String.valueOf(request.getQueryString());
        return query.endsWith("&continue") ? query.substring(0, query.length() - "&continue".length()) : query;
    }

    private record Asked(String request, Instant at) {}
}
