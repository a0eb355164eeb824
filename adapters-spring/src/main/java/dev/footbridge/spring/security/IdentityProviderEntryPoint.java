package dev.footbridge.spring.security;

import dev.footbridge.servlet.WebSettings;
import dev.footbridge.servlet.signin.LocalPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends a person without a session to the identity provider, and afterwards back to the page that was asked for. */
final class IdentityProviderEntryPoint implements AuthenticationEntryPoint {
    private final WebSettings settings;

    IdentityProviderEntryPoint(WebSettings settings) {
        this.settings = settings;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String target = request.getMethod().equals("GET")
                ? LocalPath.check(request.getRequestURI() + query).orElse(request.getContextPath() + "/")
                : request.getContextPath() + "/";
        response.sendRedirect(request.getContextPath() + settings.basePath() + "/signin?return="
                + URLEncoder.encode(target, StandardCharsets.UTF_8));
    }
}
