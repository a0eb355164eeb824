package dev.footbridge.idp.keycloak;

import com.google.common.base.Splitter;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills in Keycloak's own form, with cookies and without scripts, up to the way back to the product. */
final class KeycloakBrowser {
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** @return the parameters of the callback; empty if Keycloak shows its form again */
    Map<String, List<String>> signsIn(URI authorization, String address, String password) throws Exception {
        Matcher form = FORM.matcher(open(authorization).body());
        if (!form.find()) {
            throw new AssertionError("Keycloak shows no form");
        }
        String fields = "username=" + URLEncoder.encode(address, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        HttpRequest.Builder post = HttpRequest.newBuilder(
                        URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
        return callback(sent(post));
    }

    /** Where somebody who is signed in is sent at once. */
    Map<String, List<String>> callbackFrom(URI authorization) throws Exception {
        return callback(open(authorization));
    }

    HttpResponse<String> open(URI address) throws Exception {
        return sent(HttpRequest.newBuilder(address));
    }

    /** As a browser does, which takes localhost for secure; the JDK's cookies do not. */
    private HttpResponse<String> sent(HttpRequest.Builder request) throws Exception {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String pair = Splitter.on(';').splitToList(set).get(0);
            int end = pair.indexOf('=');
            cookies.put(pair.substring(0, end), pair.substring(end + 1));
        }
        return answer;
    }

    private static Map<String, List<String>> callback(HttpResponse<String> answer) {
        Map<String, List<String>> parameters = new HashMap<>();
        answer.headers().firstValue("Location").map(URI::create).ifPresent(back -> {
            for (String pair : Splitter.on('&').split(back.getRawQuery())) {
                int end = pair.indexOf('=');
                parameters.put(
                        pair.substring(0, end),
                        List.of(URLDecoder.decode(pair.substring(end + 1), StandardCharsets.UTF_8)));
            }
        });
        return parameters;
    }
}
