package dev.footbridge.example.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program with a session of its own that uses the JSON calls. */
final class Caller {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf)\" value=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private final URI product;

    Caller(URI product) {
        this.product = product;
    }

    /** An answer with its document; an empty object if it has none. */
    record Answer(int status, JsonNode body) {
        String text(String field) {
            return body.path(field).asString("");
        }
    }

    HttpResponse<String> signsInWithPassword(String username, String password) throws Exception {
        String form = get(product.resolve("/login")).body();
        Matcher token = HIDDEN.matcher(form);
        String csrf = token.find() ? token.group(2) : "";
        return posts(product.resolve("/login"), Map.of("username", username, "password", password, "_csrf", csrf));
    }

    HttpResponse<String> posts(URI address, Map<String, String> fields) throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return http.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    Answer gets(String path) throws IOException, InterruptedException {
        return answer(get(api(path)));
    }

    /** With the CSRF header that {@code GET /me} names, if somebody is signed in. */
    Answer calls(String method, String path, Map<String, ?> body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(api(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
        JsonNode csrf = gets("/me").body().path("csrf");
        if (!csrf.isMissingNode()) {
            request.header(csrf.path("header").asString(), csrf.path("token").asString());
        }
        return answer(http.send(request.build(), BodyHandlers.ofString()));
    }

    /** Without content. */
    Answer calls(String method, String path) throws IOException, InterruptedException {
        JsonNode csrf = gets("/me").body().path("csrf");
        HttpRequest request = HttpRequest.newBuilder(api(path))
                .header(csrf.path("header").asString(), csrf.path("token").asString())
                .method(method, BodyPublishers.noBody())
                .build();
        return answer(http.send(request, BodyHandlers.ofString()));
    }

    /** A form with one file in its field {@code file} (RFC 7578). */
    Answer uploads(String path, String name, byte[] content) throws IOException, InterruptedException {
        String boundary = "of-this-form-alone";
        byte[] before = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] after = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII);
        JsonNode csrf = gets("/me").body().path("csrf");
        HttpRequest request = HttpRequest.newBuilder(api(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header(csrf.path("header").asString(), csrf.path("token").asString())
                .POST(BodyPublishers.ofByteArrays(List.of(before, content, after)))
                .build();
        return answer(http.send(request, BodyHandlers.ofString()));
    }

    /** The bytes of a file as it came. */
    byte[] downloads(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> response =
                http.send(HttpRequest.newBuilder(api(path)).build(), BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode());
        }
        return response.body();
    }

    private URI api(String path) {
        return product.resolve("/footbridge/api/v1" + path);
    }

    private static Answer answer(HttpResponse<String> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        return new Answer(
                response.statusCode(),
                type.contains("json") ? JSON.readTree(response.body()) : JSON.createObjectNode());
    }
}
