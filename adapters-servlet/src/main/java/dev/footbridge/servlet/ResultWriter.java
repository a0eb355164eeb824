package dev.footbridge.servlet;

import dev.footbridge.servlet.assets.Assets;
import dev.footbridge.servlet.host.HostBridge;
import dev.footbridge.servlet.host.PageFrame;
import dev.footbridge.servlet.host.PageFrame.PageModel;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.web.WebResult.Body;
import dev.footbridge.spi.FederatedSignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Puts a result into a container's response. */
final class ResultWriter {
    /** Nothing from elsewhere, nothing inline. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    private final HostBridge host;
    private final PageFrame frame;
    private final FederatedSignIn provider;
    private final Assets assets;
    private final WebSettings settings;
    private final URI home;

    ResultWriter(
            HostBridge host,
            PageFrame frame,
            FederatedSignIn provider,
            Assets assets,
            WebSettings settings,
            URI publicUrl) {
        this.host = host;
        this.frame = frame;
        this.provider = provider;
        this.assets = assets;
        this.settings = settings;
        this.home = publicUrl.resolve("/");
    }

    void write(WebResult result, WebRequest asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(result.status());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        result.headers().forEach(response::setHeader);
        result.cookies().forEach(cookie -> response.addHeader("Set-Cookie", text(cookie, asked.base())));
        Body body = result.body();
        if (body instanceof Body.Page page) {
            response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
            response.setContentType("text/html;charset=UTF-8");
            frame.write(model(page, asked), request, response);
        } else if (body instanceof Body.Fragment fragment) {
            send(response, "text/html;charset=UTF-8", fragment.html());
        } else if (body instanceof Body.Json json) {
            send(response, json.contentType(), json.text());
        } else if (body instanceof Body.Asset asset) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            send(response, asset.contentType(), asset.text());
        } else if (body instanceof Body.File file) {
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
            response.setContentType(file.contentType());
            file.content().to(response.getOutputStream());
        } else if (body instanceof Body.Redirect redirect) {
            response.setHeader("Location", redirect.location());
        } else if (body instanceof Body.OpenSession session) {
            host.openSession(request, response, session.user(), session.session(), session.idTokenHint());
            response.setHeader("Location", session.location());
        } else if (body instanceof Body.CloseSession session) {
            Optional<String> hint = host.closeSession(request, response);
            Optional<URI> elsewhere = hint.flatMap(h -> provider.signOut(h, home));
            response.setHeader("Location", elsewhere.map(URI::toString).orElse(session.location()));
        }
    }

    private PageModel model(Body.Page page, WebRequest asked) {
        return new PageModel(
                page.title(),
                page.html(),
                asked.locale(),
                assets.stylesheets(asked.base()),
                assets.scripts(asked.base()),
                page.path(),
                page.standalone());
    }

    private String text(WebResult.Cookie cookie, String path) {
        String secure = settings.secureCookies() ? "; Secure" : "";
        return cookie.name() + "=" + cookie.value() + "; Path=" + path + "; Max-Age=" + cookie.maxAgeSeconds()
                + "; HttpOnly; SameSite=Lax" + secure;
    }

    private static void send(HttpServletResponse response, String contentType, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(contentType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
