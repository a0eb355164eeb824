package dev.footbridge.idp.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import dev.footbridge.account.AccountKey;
import dev.footbridge.account.Issuer;
import dev.footbridge.account.Subject;
import dev.footbridge.idp.HttpLimits;
import dev.footbridge.idp.ProviderHttp;
import dev.footbridge.idp.RegisteredClient;
import dev.footbridge.idp.oidc.OidcSettings;
import dev.footbridge.idp.oidc.OidcSignIn;
import dev.footbridge.idp.oidc.OidcTrips;
import dev.footbridge.idp.oidc.SealedTransactions;
import dev.footbridge.spi.FederatedSignIn.Arrival;
import dev.footbridge.spi.FederatedSignIn.Logout;
import dev.footbridge.spi.FederatedSignIn.Purpose;
import dev.footbridge.spi.FederatedSignIn.Start;
import dev.footbridge.spi.FederatedSignIn.Trip;
import dev.footbridge.testkit.memory.FixedSecrets;
import dev.footbridge.verification.SecretSeal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in and out over OpenID Connect at a real Keycloak. */
class KeycloakSignInTest {
    private static final URI CALLBACK = URI.create("https://hrm.example/footbridge/callback");
    private static final String PASSWORD = "correct horse battery";

    private final Queue<String> logoutTokens = new ConcurrentLinkedQueue<>();
    private final String realm = "realm-" + UUID.randomUUID();
    private final String address = "anna." + UUID.randomUUID() + "@acme.example";
    private KeycloakServer keycloak;
    private HttpServer product;
    private OidcTrips trips;
    private String anna;

    @BeforeEach
    void realmOfAcme() throws Exception {
        keycloak = KeycloakServer.started();
        product = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        product.createContext("/logout", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            logoutTokens.add(URLDecoder.decode(form.replaceFirst("^.*logout_token=", ""), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        product.start();
        keycloak.admin()
                .realm(
                        realm,
                        true,
                        CALLBACK.toString(),
                        "http://127.0.0.1:" + product.getAddress().getPort() + "/logout");
        anna = keycloak.admin().user(realm, address, "Anna Ek", true);
        keycloak.admin().password(realm, anna, PASSWORD);
        OidcSettings settings =
                OidcSettings.of(keycloak.base() + "/realms/" + realm, RegisteredClient.of("hrm", "s3cr:t+/"), CALLBACK);
        trips = new OidcTrips(
                new OidcSignIn(settings, new ProviderHttp(HttpLimits.standard()), new SecureRandom()),
                new SealedTransactions(new SecretSeal(FixedSecrets.keys(), new SecureRandom())),
                Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        if (product != null) {
            product.stop(0);
        }
    }

    @Test
    void I1_a_person_signs_in_with_a_password_and_is_known_by_issuer_and_subject() throws Exception {
        Arrival.SignedIn signedIn = signsIn(new KeycloakBrowser());
        assertThat(signedIn.identity().account())
                .isEqualTo(new AccountKey(new Issuer(keycloak.base() + "/realms/" + realm), new Subject(anna)));
        assertThat(signedIn.identity().sessionId()).isNotBlank();
        assertThat(signedIn.trip().returnTarget()).isEqualTo("/start");
    }

    @Test
    void I5_whoever_is_signed_in_is_not_asked_again() throws Exception {
        KeycloakBrowser browser = new KeycloakBrowser();
        Arrival.SignedIn first = signsIn(browser);
        Start.Departure again = departs();
        Arrival.SignedIn second =
                (Arrival.SignedIn) trips.finish(browser.callbackFrom(again.authorization()), again.transaction());
        assertThat(second.identity().account()).isEqualTo(first.identity().account());
        assertThat(second.identity().sessionId()).isEqualTo(first.identity().sessionId());
    }

    @Test
    void I5_signing_out_at_keycloak_is_said_to_the_product_and_names_the_session() throws Exception {
        KeycloakBrowser browser = new KeycloakBrowser();
        Arrival.SignedIn signedIn = signsIn(browser);
        URI out = trips.signOut(signedIn.idTokenHint(), URI.create("https://hrm.example/footbridge/callback"))
                .orElseThrow();
        browser.open(out);
        await().atMost(Duration.ofSeconds(5)).until(() -> !logoutTokens.isEmpty());
        assertThat(trips.loggedOut(logoutTokens.element())).isInstanceOfSatisfying(Logout.Genuine.class, genuine -> {
            assertThat(genuine.logout().subject()).isEqualTo(new Subject(anna));
            assertThat(genuine.logout().sessionId())
                    .isEqualTo(signedIn.identity().sessionId());
        });
    }

    @Test
    void a_password_that_is_wrong_leads_nowhere() throws Exception {
        Start.Departure departure = departs();
        assertThat(new KeycloakBrowser().signsIn(departure.authorization(), address, "wrong"))
                .isEmpty();
    }

    private Arrival.SignedIn signsIn(KeycloakBrowser browser) throws Exception {
        Start.Departure departure = departs();
        return (Arrival.SignedIn)
                trips.finish(browser.signsIn(departure.authorization(), address, PASSWORD), departure.transaction());
    }

    private Start.Departure departs() {
        return (Start.Departure) trips.start(new Trip(Purpose.SIGN_IN, null, address, Locale.ENGLISH, "/start"));
    }
}
