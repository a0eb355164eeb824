package dev.footbridge.testkit.provider;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a signed-in person's tokens are good for: telling who it is, and signing out. */
final class PersonEndpoints {
    private final Grants grants;

    PersonEndpoints(Grants grants) {
        this.grants = grants;
    }

    /** OpenID Connect Core 1.0, 5.3. */
    Response userinfo(Request request) {
        return grants.person(request)
                .map(person -> Response.json(
                        200,
                        Map.of(
                                "sub", person.subject(),
                                "name", person.name(),
                                "email", person.userName(),
                                "email_verified", person.addressVerified())))
                .orElseGet(() -> Response.oauthError(401, "invalid_token").with("WWW-Authenticate", "Bearer"));
    }

    /** OpenID Connect RP-Initiated Logout 1.0, 2: nobody is sent anywhere without a token that was really given. */
    Response signOut(Request request) {
        Map<String, String> asked = request.parameters();
        String back = asked.get("post_logout_redirect_uri");
        if (back == null || !grants.wasGiven(asked.getOrDefault("id_token_hint", ""))) {
            return Response.text(back == null ? 200 : 400, "text/plain", "Signed out");
        }
        String state = asked.get("state");
        return Response.redirect(
                state == null
                        ? back
                        : back + (back.contains("?") ? "&" : "?") + "state="
                                + URLEncoder.encode(state, StandardCharsets.UTF_8));
    }
}
