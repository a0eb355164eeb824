package dev.footbridge.example.idp;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** What a caller gets who does not come as far as a controller: RFC 6750 in the header, a SCIM error in the body. */
final class ScimRefusals {

    private final BearerTokenAuthenticationEntryPoint unauthorized = new BearerTokenAuthenticationEntryPoint();
    private final BearerTokenAccessDeniedHandler forbidden = new BearerTokenAccessDeniedHandler();
    private final JsonMapper json;

    ScimRefusals(JsonMapper json) {
        this.json = json;
    }

    void unauthorized(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        unauthorized.commence(request, response, reason);
        write(response, HttpStatus.UNAUTHORIZED, "An access token is needed.");
    }

    void forbidden(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        forbidden.handle(request, response, reason);
        write(response, HttpStatus.FORBIDDEN, "The access token lacks the scope " + Clients.SCIM_SCOPE + ".");
    }

    void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(ScimUser.TYPE);
        response.getOutputStream().write(json.writeValueAsBytes(ScimError.body(status, null, detail)));
    }
}
