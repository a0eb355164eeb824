package dev.footbridge.example.idp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A product's server side, talking to the provider without a browser. */
record Product(URI issuer) {

    JsonNode exchange(String code, String verifier) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString("hrm:hrm-secret".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(Browser.form(Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        Provider.CALLBACK.toString(),
                        "code_verifier",
                        verifier))))
                .build();
        return Scim.json(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()));
    }

    JsonNode userInfo(String accessToken) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(issuer.resolve("/userinfo"))
                .header("Authorization", "Bearer " + accessToken)
                .build();
        return Scim.json(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()));
    }
}
