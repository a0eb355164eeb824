package dev.footbridge.servlet;

import dev.footbridge.servlet.host.CsrfGuard;
import dev.footbridge.servlet.host.HostBridge;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.tenant.TenantId;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes out of a container's request what our pages may know of it. */
final class RequestReader {
    /** A JSON call of ours is a few hundred bytes. */
    private static final int LARGEST_BODY = 64 * 1024;

    private final HostBridge host;
    private final CsrfGuard csrf;
    private final WebSettings settings;

    RequestReader(HostBridge host, CsrfGuard csrf, WebSettings settings) {
        this.host = host;
        this.csrf = csrf;
        this.settings = settings;
    }

    WebRequest read(HttpServletRequest request, String path, Map<String, String> pathValues) throws IOException {
        Visitor visitor = host.visitor(request).orElse(null);
        return new WebRequest(
                request.getMethod(),
                path,
                pathValues,
                request.getContextPath() + settings.basePath(),
                request.getContextPath() + "/",
                parameters(request),
                cookies(request),
                headers(request),
                body(request, path),
                new PartUploads(request),
                visitor,
                tenant(request, visitor),
                host.locale(request),
                csrf.token(request),
                request.getRemoteAddr());
    }

    private @Nullable TenantId tenant(HttpServletRequest request, @Nullable Visitor visitor) {
        return visitor != null ? visitor.user().tenant() : host.tenant(request).orElse(null);
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        Map<String, List<String>> all = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> all.put(name, List.of(values)));
        return all;
    }

    private static Map<String, String> cookies(HttpServletRequest request) {
        Cookie[] sent = request.getCookies();
        Map<String, String> all = new HashMap<>();
        for (Cookie cookie : sent == null ? new Cookie[0] : sent) {
            all.putIfAbsent(cookie.getName(), unquoted(cookie.getValue()));
        }
        return all;
    }

    /** A client may send a value in quotes (RFC 6265, 4.1.1); ours never has any of its own. */
    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        Map<String, String> all = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            all.put(name.toLowerCase(Locale.ROOT), request.getHeader(name));
        }
        return all;
    }

    /** One character more than allowed at most, so that the API sees that it is too long. */
    private static String body(HttpServletRequest request, String path) throws IOException {
        if (!path.startsWith("/api/") || PartUploads.hasFiles(request)) {
            return "";
        }
        return new String(request.getInputStream().readNBytes(LARGEST_BODY + 1), StandardCharsets.UTF_8);
    }
}
