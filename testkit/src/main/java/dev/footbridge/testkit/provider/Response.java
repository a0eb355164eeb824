package dev.footbridge.testkit.provider;

import com.google.common.collect.ImmutableMap;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What is answered, before any fault. */
record Response(int status, ImmutableMap<String, String> headers, String body) {

    static Response json(int status, Map<String, ?> body) {
        return of(status, "application/json", body);
    }

    static Response scim(int status, Map<String, ?> body) {
        return of(status, "application/scim+json", body);
    }

    private static Response of(int status, String type, Map<String, ?> body) {
        return new Response(status, ImmutableMap.of("Content-Type", type), JSONObjectUtils.toJSONString(body));
    }

    static Response text(int status, String type, String body) {
        return new Response(status, ImmutableMap.of("Content-Type", type), body);
    }

    static Response redirect(String target) {
        return new Response(302, ImmutableMap.of("Location", target), "");
    }

    /** An error of OAuth 2.0 (RFC 6749, 5.2). */
    static Response oauthError(int status, String code) {
        return json(status, Map.of("error", code));
    }

    /** An error of SCIM (RFC 7644, 3.12). */
    static Response scimError(int status, String type) {
        return scim(
                status,
                Map.of(
                        "schemas",
                        List.of("urn:ietf:params:scim:api:messages:2.0:Error"),
                        "status",
                        Integer.toString(status),
                        "scimType",
                        type));
    }

    Response with(String header, String value) {
        return new Response(
                status,
                ImmutableMap.<String, String>builder()
                        .putAll(headers)
                        .put(header, value)
                        .buildOrThrow(),
                body);
    }

    void sendTo(HttpExchange exchange) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        begin(exchange, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Promises more than comes. */
    void sendHalfTo(HttpExchange exchange) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        begin(exchange, bytes.length + 1000L);
        exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
        exchange.getResponseBody().flush();
    }

    private void begin(HttpExchange exchange, long length) throws IOException {
        headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.sendResponseHeaders(status, length);
    }
}
