package dev.footbridge.servlet;

import dev.footbridge.servlet.host.CsrfGuard;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.Route;
import dev.footbridge.servlet.web.Routes;
import dev.footbridge.servlet.web.Routes.Found;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers everything below the base path. Register it with {@link FootbridgeWeb}. */
public final class FootbridgeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(FootbridgeServlet.class);

    private final transient Routes routes;
    private final transient RequestReader reader;
    private final transient ResultWriter writer;
    private final transient CsrfGuard csrf;
    private final transient Standing standing;
    private final transient Closed closed;

    FootbridgeServlet(
            Routes routes,
            RequestReader reader,
            ResultWriter writer,
            CsrfGuard csrf,
            Standing standing,
            Closed closed) {
        this.routes = routes;
        this.reader = reader;
        this.writer = writer;
        this.csrf = csrf;
        this.standing = standing;
        this.closed = closed;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        Found found = routes.find(request.getMethod(), path);
        Map<String, String> values =
                found instanceof Found.Exactly exactly ? exactly.match().values() : Map.of();
        WebRequest asked = reader.read(request, path, values);
        WebResult result;
        try {
            result = answer(found, asked, request);
        } catch (RuntimeException fault) {
            // The message may hold what must not be logged; the place is enough to find the cause.
            log.error("{} {} failed: {} at {}", request.getMethod(), pattern(found), fault.getClass(), place(fault));
            result = closed.fault(asked);
        }
        writer.write(result, asked, request, response);
    }

    private WebResult answer(Found found, WebRequest asked, HttpServletRequest request) {
        if (found instanceof Found.OtherMethods other) {
            return closed.otherMethods(asked, other.allowed());
        }
        if (!(found instanceof Found.Exactly exactly)) {
            return closed.nowhere(asked);
        }
        if (hasCookieAndBearer(request)) {
            return closed.twoCredentials(asked);
        }
        Route route = exactly.match().route();
        Visitor visitor = asked.visitor();
        if (!route.access().opensTo(visitor)) {
            return visitor == null ? closed.notSignedIn(asked) : closed.notAllowed(asked);
        }
        if (route.csrf() && !csrf.isGenuine(request)) {
            return closed.forged(asked);
        }
        WebResult result = route.handler().handle(asked);
        if (changesSomething(route)) {
            standing.forget();
        }
        return result;
    }

    private static boolean changesSomething(Route route) {
        return !route.method().equals("GET") || route.access() == Access.ANYBODY;
    }

    /** A browser has the host's cookie, a native app its bearer token; both at once is somebody's mistake or trick. */
    private static boolean hasCookieAndBearer(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        return authorization != null
                && authorization.regionMatches(true, 0, "Bearer ", 0, 7)
                && request.getRequestedSessionId() != null;
    }

    private static String pattern(Found found) {
        return found instanceof Found.Exactly exactly ? exactly.match().route().pattern() : "";
    }

    private static List<StackTraceElement> place(Throwable fault) {
        return List.of(fault.getStackTrace()).stream().limit(4).toList();
    }
}
