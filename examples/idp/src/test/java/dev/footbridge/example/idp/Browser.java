package dev.footbridge.example.idp;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A person's browser as far as these tests need one: cookies, forms, and redirects followed by hand. */
final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Opens the page and sends its form, with the hidden token that stands in it. */
    HttpResponse<String> submit(URI page, URI action, Map<String, String> fields)
            throws IOException, InterruptedException {
        Matcher csrf = CSRF.matcher(get(page).body());
        if (!csrf.find()) {
            throw new AssertionError("The page has no form");
        }
        String token = HtmlUtils.htmlUnescape(csrf.group(1));
        return http.send(
                HttpRequest.newBuilder(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form(fields) + "&_csrf=" + encode(token)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Follows redirects within the provider; returns the first answer that leads elsewhere or nowhere. */
    HttpResponse<String> follow(HttpResponse<String> answer, URI issuer) throws IOException, InterruptedException {
        HttpResponse<String> last = answer;
        while (last.headers().firstValue("Location").isPresent()) {
            URI next = location(last);
            if (next.getPort() != issuer.getPort()) {
                return last;
            }
            last = get(next);
        }
        return last;
    }

    static URI location(HttpResponse<String> answer) {
        return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
