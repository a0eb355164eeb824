package dev.footbridge.servlet.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.account.AccountKey;
import dev.footbridge.servlet.host.CsrfGuard;
import dev.footbridge.servlet.pages.Scene;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.signin.ProviderLogout;
import dev.footbridge.signin.ProviderSession;
import dev.footbridge.spi.FederatedSignIn;
import dev.footbridge.spi.FederatedSignIn.Logout;
import dev.footbridge.testkit.Together;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BackChannelLogoutTest {
    private static final AccountKey ANNA = AccountKey.of("https://idp.example", "anna");

    private final Scene scene = new Scene();
    private final BackChannelLogout logouts =
            new BackChannelLogout(scene.footbridge.signIn().signOut(), provider());

    @Test
    void I5_a_genuine_token_ends_the_session_and_is_answered_with_200_as_often_as_it_comes() {
        ProviderSession session =
                new ProviderSession(ANNA, "desk", scene.clock().instant());
        assertThat(posted("genuine").status()).isEqualTo(200);
        assertThat(scene.footbridge.signIn().signOut().hasEnded(session)).isTrue();
        assertThat(posted("genuine").status()).isEqualTo(200);
    }

    @Test
    void I5_whatever_else_is_posted_is_answered_with_400_and_says_no_more() {
        for (List<String> tokens : List.of(List.<String>of(), List.of("forged"), List.of("genuine", "genuine"))) {
            WebResult result = logouts.take(request(Map.of("logout_token", tokens)));
            assertThat(result.status()).isEqualTo(400);
            assertThat(result.body())
                    .isEqualTo(new WebResult.Body.Json("application/json", "{\"error\":\"invalid_request\"}"));
        }
        assertThat(logouts.take(request(Map.of())).status()).isEqualTo(400);
    }

    @Test
    void while_the_token_cannot_be_checked_the_provider_is_asked_to_come_again() {
        WebResult result = posted("unreadable now");
        assertThat(result.status()).isEqualTo(503);
        assertThat(result.headers()).containsKey("Retry-After");
    }

    @Test
    void a_flood_is_turned_away_before_any_signature_is_looked_at() {
        List<Integer> answers = Together.run(100, i -> posted("forged").status());
        assertThat(answers).contains(400, 429).containsOnly(400, 429);
    }

    private WebResult posted(String token) {
        return logouts.take(request(Map.of("logout_token", List.of(token))));
    }

    private static FederatedSignIn provider() {
        return (FederatedSignIn) Proxy.newProxyInstance(
                BackChannelLogoutTest.class.getClassLoader(),
                new Class<?>[] {FederatedSignIn.class},
                (self, method, given) -> switch ((String) given[0]) {
                    case "genuine" ->
                        new Logout.Genuine(new ProviderLogout(ANNA.issuer(), "1", ANNA.subject(), "desk"));
                    case "forged" -> new Logout.NotGenuine("SIGNATURE");
                    default -> new Logout.Unavailable();
                });
    }

    private static WebRequest request(Map<String, List<String>> parameters) {
        return new WebRequest(
                "POST",
                "/backchannel-logout",
                Map.of(),
                Scene.BASE,
                "/app/",
                parameters,
                Map.of(),
                Map.of(),
                "",
                null,
                null,
                Locale.ENGLISH,
                new CsrfGuard.Token("_csrf", "X-CSRF-TOKEN", ""),
                "127.0.0.1");
    }
}
