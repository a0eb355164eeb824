package dev.footbridge.servlet;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.MyStatus;
import dev.footbridge.servlet.gate.HtmlCapture;
import dev.footbridge.servlet.host.HostBridge;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.signin.SignInRule;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Stands before the host's pages. In PREPARATION it may put the banner in (U1); after activation it lets nobody go on in
 * a session who could not sign in anew (P14): the explaining page takes the place of the answer, without a redirect, so
 * that a form that was being sent is still there when the person goes back. Nor does anybody go on in a session that the
 * identity provider has ended (I5).
 */
public final class FootbridgeFilter extends HttpFilter {
    /** Many products answer a form with the page itself, and the banner stands on every page (U1). */
    private static final ImmutableSet<String> PAGES_ANSWER = ImmutableSet.of("GET", "POST");

    private static final long serialVersionUID = 1L;

    private final transient HostBridge host;
    private final transient Standing standing;
    private final transient RequestReader reader;
    private final transient ResultWriter writer;
    private final transient GatePages pages;
    private final transient WebSettings settings;
    private final boolean insertsBanner;

    FootbridgeFilter(
            HostBridge host,
            Standing standing,
            RequestReader reader,
            ResultWriter writer,
            GatePages pages,
            WebSettings settings,
            boolean insertsBanner) {
        this.host = host;
        this.standing = standing;
        this.reader = reader;
        this.writer = writer;
        this.pages = pages;
        this.settings = settings;
        this.insertsBanner = insertsBanner;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Visitor> visitor = host.visitor(request);
        Optional<MyStatus> status = visitor.flatMap(v -> standing.status(v.user()));
        if (status.isEmpty() || isOpenToAll(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (host.providerSession(request).filter(standing::hasEnded).isPresent()) {
            close(request, response, pages::ended);
            return;
        }
        if (status.get().phase().closesLegacyLogin()) {
            SignInRule rule = standing.mayGoOn(status.get().user());
            if (!rule.allows()) {
                close(
                        request,
                        response,
                        asked -> pages.refused(asked, rule, status.get().tenant()));
                return;
            }
        }
        boolean asksForPage = PAGES_ANSWER.contains(request.getMethod()) && !isOurs(request);
        if (insertsBanner && asksForPage && status.get().showsBanner()) {
            HtmlCapture page = new HtmlCapture(response);
            chain.doFilter(request, page);
            page.release(
                    pages.banner(status.get(), request.getContextPath()),
                    pages.stylesheets(request.getContextPath() + settings.basePath()));
            return;
        }
        chain.doFilter(request, response);
    }

    private void close(
            HttpServletRequest request, HttpServletResponse response, Function<WebRequest, WebResult> explanation)
            throws IOException {
        WebRequest asked = reader.read(request, "/", Map.of());
        Optional<String> unusedHint = host.closeSession(request, response);
        writer.write(explanation.apply(asked), asked, request, response);
    }

    /** Our own pages for strangers: the link from the mail, sign-in and assets need no session and no gate. */
    private boolean isOpenToAll(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String base = settings.basePath();
        return path.startsWith(base + "/verify")
                || path.startsWith(base + "/signin")
                || path.startsWith(base + "/callback")
                || path.equals(base + "/backchannel-logout")
                || path.startsWith(base + "/assets/")
                || path.startsWith(base + "/api/v1/links/");
    }

    private boolean isOurs(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + settings.basePath() + "/");
    }
}
