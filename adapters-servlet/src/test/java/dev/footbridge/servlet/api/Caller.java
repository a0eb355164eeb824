package dev.footbridge.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.servlet.SentFile;
import dev.footbridge.servlet.host.CsrfGuard;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.Routes.Found;
import dev.footbridge.servlet.web.Routes.Match;
import dev.footbridge.servlet.web.Uploads;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.web.WebResult.Body;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** A client. Whatever it is answered must be as the description says. */
record Caller(Product product, Visitor visitor, Locale locale) {
    private static final Description DESCRIPTION = new Description();
    private static final JsonMapper JSON = new JsonMapper();

    Caller(Product product, Visitor visitor) {
        this(product, visitor, Locale.ENGLISH);
    }

    Caller in(String language) {
        return new Caller(product, visitor, Locale.forLanguageTag(language));
    }

    Reply get(String path) {
        return send("GET", path, Map.of(), Map.of(), "");
    }

    Reply get(String path, Map<String, List<String>> parameters) {
        return send("GET", path, parameters, Map.of(), "");
    }

    Reply post(String path, String body) {
        return send("POST", path, Map.of(), Map.of("content-type", "application/json"), body);
    }

    Reply put(String path, String body) {
        return send("PUT", path, Map.of(), Map.of("content-type", "application/json"), body);
    }

    Reply delete(String path) {
        return send("DELETE", path, Map.of(), Map.of(), "");
    }

    /** A form with one file. */
    Reply upload(String path, String name, String text) {
        return send(
                "POST",
                path,
                Map.of(),
                Map.of("content-type", "multipart/form-data"),
                "",
                field -> field.equals("file") ? Optional.of(new SentFile(name, text)) : Optional.empty());
    }

    /** @param path below {@code /api/v1} */
    Reply send(
            String method,
            String path,
            Map<String, List<String>> parameters,
            Map<String, String> headers,
            String body) {
        return send(method, path, parameters, headers, body, Uploads.NONE);
    }

    private Reply send(
            String method,
            String path,
            Map<String, List<String>> parameters,
            Map<String, String> headers,
            String body,
            Uploads uploads) {
        String whole = "/api/v1" + path;
        Match match = ((Found.Exactly) product.routes.find(method, whole)).match();
        WebResult result = match.route()
                .handler()
                .handle(request(method, whole, match, parameters, headers, body).with(uploads));
        Reply reply = reply(result);
        String call = method + " " + match.route().pattern();
        assertThat(DESCRIPTION.complaints(call, reply.status(), reply.mediaType(), reply.content()))
                .isEmpty();
        return reply;
    }

    WebRequest request(
            String method,
            String path,
            Match match,
            Map<String, List<String>> parameters,
            Map<String, String> headers,
            String body) {
        return new WebRequest(
                method,
                path,
                match.values(),
                "/app/footbridge",
                "/app/",
                parameters,
                Map.of(),
                headers,
                body,
                visitor,
                visitor == null ? null : visitor.user().tenant(),
                locale,
                new CsrfGuard.Token("_csrf", "X-CSRF-TOKEN", "csrf-of-the-session"),
                "192.0.2.7");
    }

    private static Reply reply(WebResult result, Body.File file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            file.content().to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String type = file.contentType().replaceFirst(";.*", "");
        return new Reply(result.status(), type, result.headers(), Map.of(), bytes.toString(StandardCharsets.UTF_8));
    }

    // An object in JSON has text for keys.
    @SuppressWarnings("unchecked")
    static Reply reply(WebResult result) {
        if (result.body() instanceof Body.File file) {
            return reply(result, file);
        }
        Body.Json json = (Body.Json) result.body();
        return new Reply(
                result.status(),
                json.contentType(),
                result.headers(),
                JSON.readValue(json.text(), Map.class),
                json.text());
    }
}
