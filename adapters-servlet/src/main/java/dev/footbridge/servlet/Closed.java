package dev.footbridge.servlet;

import dev.footbridge.servlet.api.Problems;
import dev.footbridge.servlet.signin.SignInPages;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import java.util.List;

/** Answers where no route does: to a call a problem, to a person a page. */
final class Closed {
    private final Problems problems;
    private final SignInPages pages;

    Closed(Problems problems, SignInPages pages) {
        this.problems = problems;
        this.pages = pages;
    }

    WebResult notSignedIn(WebRequest request) {
        return isCall(request) ? problems.unauthorized(request) : pages.closed(request, 401, "notSignedIn");
    }

    WebResult notAllowed(WebRequest request) {
        return isCall(request) ? problems.forbidden(request) : pages.closed(request, 403, "notAllowed");
    }

    WebResult forged(WebRequest request) {
        return isCall(request) ? problems.forged(request) : pages.closed(request, 403, "forged");
    }

    WebResult nowhere(WebRequest request) {
        return isCall(request) ? problems.notFound(request) : pages.closed(request, 404, "nowhere");
    }

    WebResult otherMethods(WebRequest request, List<String> allowed) {
        return isCall(request)
                ? problems.methodNotAllowed(request).withHeader("Allow", String.join(", ", allowed))
                : pages.closed(request, 405, "nowhere").withHeader("Allow", String.join(", ", allowed));
    }

    WebResult twoCredentials(WebRequest request) {
        return problems.twoCredentials(request);
    }

    WebResult fault(WebRequest request) {
        return isCall(request) ? problems.fault(request) : pages.closed(request, 500, "fault");
    }

    private static boolean isCall(WebRequest request) {
        return request.path().startsWith("/api/");
    }
}
