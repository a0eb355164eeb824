package dev.footbridge.example.idp;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads back to the client with a code or an error, and always with {@code iss} (RFC 9207 section 2), so that a
 * client of several providers cannot be made to mix them up.
 */
final class AuthorizationAnswers {

    private final URI issuer;

    AuthorizationAnswers(URI issuer) {
        this.issuer = issuer;
    }

    void code(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        OAuth2AuthorizationCodeRequestAuthenticationToken granted =
                (OAuth2AuthorizationCodeRequestAuthenticationToken) authentication;
        if (granted.getRedirectUri() == null || granted.getAuthorizationCode() == null) {
            throw new IllegalStateException("A granted authorization has neither code nor way back");
        }
        Redirect back = new Redirect(granted.getRedirectUri())
                .with("code", granted.getAuthorizationCode().getTokenValue())
                .with("state", granted.getState());
        response.sendRedirect(back.with("iss", issuer.toString()).toString());
    }

    void error(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        OAuth2AuthorizationCodeRequestAuthenticationToken asked = asked(fault);
        if (asked == null || asked.getRedirectUri() == null) {
            // An unknown client or way back: nobody may be sent there (RFC 6749 section 4.1.2.1).
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        OAuth2Error error = ((OAuth2AuthorizationCodeRequestAuthenticationException) fault).getError();
        Redirect back = new Redirect(asked.getRedirectUri())
                .with("error", error.getErrorCode())
                .with("error_description", error.getDescription())
                .with("state", asked.getState());
        response.sendRedirect(back.with("iss", issuer.toString()).toString());
    }

    private static @Nullable OAuth2AuthorizationCodeRequestAuthenticationToken asked(AuthenticationException fault) {
        return fault instanceof OAuth2AuthorizationCodeRequestAuthenticationException refusal
                ? refusal.getAuthorizationCodeRequestAuthentication()
                : null;
    }

    /** A redirect URI that may have a query of its own, with values encoded so that none can add a parameter. */
    private record Redirect(String uri) {

        Redirect with(String name, @Nullable String value) {
            if (value == null || value.isEmpty()) {
                return this;
            }
            String encoded = UriComponentsBuilder.newInstance()
                    .queryParam(name, "{value}")
                    .encode()
                    .buildAndExpand(value)
                    .toUriString();
            return new Redirect(uri.contains("?") ? uri + "&" + encoded.substring(1) : uri + encoded);
        }

        @Override
        public String toString() {
            return uri;
        }
    }
}
