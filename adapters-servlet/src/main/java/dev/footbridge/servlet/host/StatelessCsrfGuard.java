package dev.footbridge.servlet.host;

import dev.footbridge.verification.KeyedHasher;
import dev.footbridge.verification.SecretKeys;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * For hosts without a protection of their own: the token is a keyed hash of the session id, so that every node knows it
 * and none keeps it; the browser's own word on where the request comes from must fit as well (ASVS 5.0.0, 3.5).
 */
public final class StatelessCsrfGuard implements CsrfGuard {
    private static final String PARAMETER = "footbridge-csrf";
    private static final String HEADER = "X-Footbridge-Csrf";

    private final KeyedHasher hasher;

    public StatelessCsrfGuard(SecretKeys keys) {
        this.hasher = new KeyedHasher(keys);
    }

    @Override
    public Token token(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return new Token(PARAMETER, HEADER, session == null ? "" : hasher.digest("csrf", session.getId()));
    }

    @Override
    public boolean isGenuine(HttpServletRequest request) {
        String expected = token(request).value();
        String given = request.getHeader(HEADER) != null ? request.getHeader(HEADER) : request.getParameter(PARAMETER);
        return !expected.isEmpty()
                && given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8))
                && SameOrigin.allows(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), origin(request));
    }

    private static String origin(HttpServletRequest request) {
        StringBuffer url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }

    /** Kept apart so that the null rules are read in one place. */
    static final class SameOrigin {
        private SameOrigin() {}

        static boolean allows(@Nullable String fetchSite, @Nullable String origin, String own) {
            if (fetchSite != null) {
                return fetchSite.equals("same-origin") || fetchSite.equals("none");
            }
            return origin == null || origin.equals(own);
        }
    }
}
