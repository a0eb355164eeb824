package dev.footbridge.idp.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONArrayUtils;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.util.List;
import java.util.Map;

/** Sets up realms as an operator of Keycloak does. */
record KeycloakAdmin(URI base) {
    static final String NAME = "operator";
    static final String PASSWORD = "operator-of-tests";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** A realm with the two clients of a product; our attribute is kept if {@code keepsAttributes}. */
    void realm(String name, boolean keepsAttributes, String callback, String backChannel) {
        String json = """
                {"realm":"%1$s","enabled":true,"sslRequired":"none","loginWithEmailAllowed":true,
                 "clients":[
                  {"clientId":"hrm","secret":"s3cr:t+/","redirectUris":["%2$s"],
                   "attributes":{"pkce.code.challenge.method":"S256",
                                 "backchannel.logout.url":"%3$s",
                                 "backchannel.logout.session.required":"true",
                                 "post.logout.redirect.uris":"+"}},
                  {"clientId":"hrm-accounts","secret":"s3cr:t+/2","serviceAccountsEnabled":true,
                   "standardFlowEnabled":false}],
                 "users":[
                  {"username":"service-account-hrm-accounts","enabled":true,
                   "serviceAccountClientId":"hrm-accounts",
                   "clientRoles":{"realm-management":["manage-users","view-users"]}}]}
                """.formatted(name, callback, backChannel);
        assertThat(send("POST", "/admin/realms", json).statusCode()).isEqualTo(201);
        if (keepsAttributes) {
            Map<String, Object> profile = object(get("/admin/realms/" + name + "/users/profile"));
            profile.put("unmanagedAttributePolicy", "ADMIN_EDIT");
            assertThat(send("PUT", "/admin/realms/" + name + "/users/profile", JSONObjectUtils.toJSONString(profile))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    /** @return the id of the user */
    String user(String realm, String address, String name, boolean verified) {
        int last = name.lastIndexOf(' ');
        Map<String, Object> user = Map.of(
                "username",
                address,
                "email",
                address,
                "emailVerified",
                verified,
                "enabled",
                true,
                "firstName",
                last < 0 ? name : name.substring(0, last),
                "lastName",
                last < 0 ? "-" : name.substring(last + 1));
        HttpResponse<String> created =
                send("POST", "/admin/realms/" + realm + "/users", JSONObjectUtils.toJSONString(user));
        assertThat(created.statusCode()).isEqualTo(201);
        String place = created.headers().firstValue("Location").orElseThrow();
        return place.substring(place.lastIndexOf('/') + 1);
    }

    void password(String realm, String user, String password) {
        String json = "{\"type\":\"password\",\"value\":\"" + password + "\",\"temporary\":false}";
        assertThat(send("PUT", "/admin/realms/" + realm + "/users/" + user + "/reset-password", json)
                        .statusCode())
                .isEqualTo(204);
    }

    void change(String realm, String user, Map<String, Object> values) {
        String path = "/admin/realms/" + realm + "/users/" + user;
        Map<String, Object> present = object(get(path));
        present.putAll(values);
        assertThat(send("PUT", path, JSONObjectUtils.toJSONString(present)).statusCode())
                .isEqualTo(204);
    }

    Map<String, Object> user(String realm, String id) {
        return object(get("/admin/realms/" + realm + "/users/" + id));
    }

    int usersWith(String realm, String address) {
        try {
            List<Object> found = JSONArrayUtils.parse(get("/admin/realms/" + realm + "/users?exact=true&email="
                    + java.net.URLEncoder.encode(address, java.nio.charset.StandardCharsets.UTF_8)));
            return found.size();
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    private String get(String path) {
        HttpResponse<String> answer = send("GET", path, null);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> send(String method, String path, String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        return exchanged(request.build());
    }

    private String token() {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=" + NAME + "&password=" + PASSWORD))
                .build();
        return (String) object(exchanged(request).body()).get("access_token");
    }

    private static HttpResponse<String> exchanged(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> object(String json) {
        try {
            return JSONObjectUtils.parse(json);
        } catch (ParseException e) {
            throw new AssertionError("No JSON: " + json, e);
        }
    }
}
