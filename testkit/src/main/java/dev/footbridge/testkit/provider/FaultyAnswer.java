package dev.footbridge.testkit.provider;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Carries a fault out. The caller closes the exchange afterwards, which hangs up where nothing was said. */
final class FaultyAnswer {
    private final CountDownLatch closing;

    /** Does what was asked. */
    @FunctionalInterface
    interface Work {
        Response done();
    }

    /** @param closing of the provider: nobody is kept waiting longer */
    FaultyAnswer(CountDownLatch closing) {
        this.closing = closing;
    }

    void give(ServerFault fault, HttpExchange exchange, Work work) throws IOException {
        switch (fault) {
            case SLOW -> {
                if (pause(ServerFault.DELAY.toMillis())) {
                    work.done().sendTo(exchange);
                }
            }
            case SILENT -> pause(Long.MAX_VALUE);
            case CONNECTION_CUT -> {}
            case ANSWER_LOST_AFTER_EFFECT -> work.done();
            case ANSWER_CUT_SHORT -> work.done().sendHalfTo(exchange);
            case INTERNAL_ERROR_500 -> empty(500).sendTo(exchange);
            case BAD_GATEWAY_502 ->
                Response.text(502, "text/html", "<p>Bad gateway</p>").sendTo(exchange);
            case UNAVAILABLE_503 -> empty(503).sendTo(exchange);
            case TOO_MANY_REQUESTS_429 ->
                empty(429)
                        .with("Retry-After", Long.toString(ServerFault.RETRY_AFTER.toSeconds()))
                        .sendTo(exchange);
            case DUPLICATE_409 -> Response.scimError(409, "uniqueness").sendTo(exchange);
            case DUPLICATE_409_AFTER_EFFECT -> {
                work.done();
                Response.scimError(409, "uniqueness").sendTo(exchange);
            }
            case BAD_REQUEST_400 -> Response.oauthError(400, "invalid_request").sendTo(exchange);
            case UNAUTHORIZED_401 ->
                empty(401).with("WWW-Authenticate", "Bearer").sendTo(exchange);
            case FORBIDDEN_403 -> empty(403).sendTo(exchange);
            case REDIRECT_302 -> Response.redirect("https://elsewhere.example/").sendTo(exchange);
            case NOT_JSON ->
                Response.text(200, "text/html", "<p>Please sign in</p>").sendTo(exchange);
        }
    }

    private static Response empty(int status) {
        return Response.json(status, Map.of());
    }

    /** False if the provider closed meanwhile. */
    private boolean pause(long millis) {
        try {
            return !closing.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
