package dev.footbridge.example.idp;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A caller of the account API. */
final class Scim {

    static final String EXTENSION = "urn:footbridge:params:scim:schemas:extension:account:2.0:User";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI issuer;

    Scim(URI issuer) {
        this.issuer = issuer;
    }

    JsonNode create(String address, String externalId, boolean verified) throws Exception {
        return json(call("POST", "", user(address, externalId, verified)));
    }

    static String user(String address, String externalId, boolean verified) {
        return """
                {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","%4$s"],
                 "userName":"%1$s","externalId":"%2$s","name":{"givenName":"Anna","familyName":"Lind"},
                 "emails":[{"value":"%1$s","primary":true}],"active":true,"%4$s":{"emailVerified":%3$s}}""".formatted(address, externalId, verified, EXTENSION);
    }

    HttpResponse<String> find(String filter) throws Exception {
        return call("GET", "?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8), null);
    }

    HttpResponse<String> patch(String id, String operations) throws Exception {
        return call("PATCH", "/" + id, """
                {"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[%s]}""".formatted(operations));
    }

    HttpResponse<String> call(String method, String path, String body) throws Exception {
        return call(method, path, body, token());
    }

    HttpResponse<String> call(String method, String path, String body, String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(issuer.resolve("/scim/v2/Users" + path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/scim+json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    String token() throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString("hrm-scim:scim-secret".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=scim"))
                .build();
        return json(http.send(request, HttpResponse.BodyHandlers.ofString()))
                .get("access_token")
                .asString();
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
