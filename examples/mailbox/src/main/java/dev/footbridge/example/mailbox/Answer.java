package dev.footbridge.example.mailbox;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** One answer with the headers every answer carries: never cached, never sniffed, no script. */
record Answer(int status, String type, String policy, String body) {

    /** Our own pages: our style sheet, the frame with a mail's HTML, nothing else. */
    private static final String OUR_PAGE =
            "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** A mail's own HTML: shown in a sandbox without scripts, forms or pictures from elsewhere; links open outside. */
    private static final String FOREIGN_HTML =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
                    + "style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    static Answer page(String html) {
        return new Answer(200, "text/html; charset=utf-8", OUR_PAGE, html);
    }

    static Answer foreignHtml(String html) {
        return new Answer(200, "text/html; charset=utf-8", FOREIGN_HTML, html);
    }

    static Answer style(String css) {
        return new Answer(200, "text/css; charset=utf-8", OUR_PAGE, css);
    }

    static Answer json(String json) {
        return new Answer(200, "application/json", OUR_PAGE, json);
    }

    static Answer notFound() {
        return new Answer(
                404, "text/html; charset=utf-8", OUR_PAGE, Html.page("Finns inte", "<p>Mejlet finns inte.</p>"));
    }

    static Answer fault() {
        return new Answer(
                500, "text/html; charset=utf-8", OUR_PAGE, Html.page("Något gick fel", "<p>Försök igen.</p>"));
    }

    static Answer onlyFor(HttpExchange exchange, String methods) {
        exchange.getResponseHeaders().set("Allow", methods);
        return new Answer(405, "text/plain; charset=utf-8", OUR_PAGE, "");
    }

    static Answer noContent() {
        return new Answer(204, "text/plain; charset=utf-8", OUR_PAGE, "");
    }

    void send(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean silent = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, silent ? -1 : bytes.length);
        if (!silent) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
