package dev.footbridge.servlet;

import dev.footbridge.Footbridge;
import dev.footbridge.servlet.host.HostBridge;
import dev.footbridge.servlet.signin.SignInPages;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.tenant.Tenant;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Stands before the host's own login, ahead of the host's security. After activation its page becomes the new login page
 * (P4a), and its form is refused before any password is looked at, so that right and wrong ones are answered alike (P4).
 */
public final class LegacyDoorFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient Footbridge footbridge;
    private final transient HostBridge host;
    private final transient RequestReader reader;
    private final transient ResultWriter writer;
    private final transient SignInPages pages;
    private final transient WebSettings settings;

    LegacyDoorFilter(
            Footbridge footbridge,
            HostBridge host,
            RequestReader reader,
            ResultWriter writer,
            SignInPages pages,
            WebSettings settings) {
        this.footbridge = footbridge;
        this.host = host;
        this.reader = reader;
        this.writer = writer;
        this.pages = pages;
        this.settings = settings;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.equals(settings.legacyLoginPath())) {
            chain.doFilter(request, response);
            return;
        }
        // Read from the database each time: what opens a session never goes by a cached phase (decisions 16).
        Optional<Tenant> closed = host.tenant(request)
                .flatMap(tenant -> footbridge.administration().tenant(tenant).value())
                .filter(tenant -> tenant.phase().closesLegacyLogin());
        if (closed.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        WebRequest asked = reader.read(request, "/", Map.of());
        int status = request.getMethod().equals("GET") || request.getMethod().equals("HEAD") ? 200 : 403;
        writer.write(pages.newLogin(asked, status, closed.get()), asked, request, response);
    }
}
