package dev.footbridge.idp.oidc;

import static dev.footbridge.idp.FakeServer.answer;
import static dev.footbridge.idp.FakeServer.json;
import static dev.footbridge.idp.FakeServer.redirect;
import static dev.footbridge.idp.oidc.FakeProvider.DISCOVERY;
import static dev.footbridge.idp.oidc.FakeProvider.KEYS;
import static dev.footbridge.idp.oidc.FakeProvider.NOW;
import static dev.footbridge.idp.oidc.FakeProvider.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.footbridge.idp.FakeServer;
import dev.footbridge.idp.FakeServer.Reply;
import dev.footbridge.idp.HttpLimits;
import dev.footbridge.idp.ProviderHttp;
import dev.footbridge.idp.ProviderUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Metadata and keys: fetched late, kept for a while, kept longer while the provider is down. */
class DiscoveryTest {
    private static final Reply DOWN = answer(503, "text/plain", "down");

    private final FakeProvider provider = new FakeProvider();
    private final OidcSignIn relyingParty = provider.relyingParty();

    @AfterEach
    void stop() {
        provider.close();
    }

    private void signedIn(Instant now) throws Exception {
        assertThat(provider.signIn(relyingParty, now)).isInstanceOf(SignInAnswer.SignedIn.class);
    }

    private void refused(Instant now, SignInFault fault) throws Exception {
        assertThat(provider.signIn(relyingParty, now)).isEqualTo(new SignInAnswer.Refused(fault));
    }

    private void notReady(OidcSignIn party, Instant now, String detail) {
        assertThatExceptionOfType(ProviderUnavailableException.class)
                .isThrownBy(() -> party.start(SignInRequest.signIn(), now))
                .withMessageContaining(detail);
    }

    @Test
    void oidcc_client_test_discovery_openid_config() throws Exception {
        signedIn(NOW);
        assertThat(provider.callsOf(DISCOVERY)).isOne();
    }

    @Test
    void oidcc_client_test_discovery_jwks_uri_keys() throws Exception {
        signedIn(NOW);
        assertThat(provider.callsOf(KEYS)).isOne();
    }

    @ParameterizedTest
    @CsvSource({"https://other.example", "SAME/", "SAME/realm"})
    void oidcc_client_test_discovery_issuer_mismatch(String named) {
        provider.metadata.put("issuer", named.replace("SAME", provider.base()));
        notReady(relyingParty, NOW, "another issuer");
    }

    @ParameterizedTest
    @CsvSource({"authorization_endpoint", "token_endpoint", "jwks_uri", "end_session_endpoint"})
    void plain_http_elsewhere_is_no_endpoint(String endpoint) {
        provider.metadata.put(endpoint, "http://idp.example/x");
        notReady(relyingParty, NOW, endpoint);
    }

    @Test
    void issuer_with_a_path_is_asked_below_it() throws Exception {
        OidcSettings settings = OidcSettings.of(
                provider.base() + "/realms/acme/", provider.settings().client(), FakeProvider.REDIRECT);
        assertThat(settings.discoveryAddress().toString())
                .isEqualTo(provider.base() + "/realms/acme/.well-known/openid-configuration");
    }

    @Test
    void provider_down_at_the_start_is_asked_again_after_a_short_pause() throws Exception {
        provider.next(DISCOVERY, DOWN);
        notReady(relyingParty, NOW, "503");
        notReady(relyingParty, NOW.plusSeconds(4), "a moment ago");
        assertThat(provider.callsOf(DISCOVERY)).isOne();
        signedIn(NOW.plusSeconds(5));
    }

    @Test
    void metadata_is_kept_for_an_hour() throws Exception {
        signedIn(NOW);
        signedIn(NOW.plus(Duration.ofMinutes(59)));
        assertThat(provider.callsOf(DISCOVERY)).isOne();
        signedIn(NOW.plus(Duration.ofMinutes(60)));
        assertThat(provider.callsOf(DISCOVERY)).isEqualTo(2);
    }

    @Test
    void metadata_is_kept_for_a_day_while_discovery_is_down() throws Exception {
        signedIn(NOW);
        provider.usually(DISCOVERY, DOWN);
        signedIn(NOW.plus(Duration.ofHours(23)));
        notReady(relyingParty, NOW.plus(Duration.ofHours(24)), "503");
    }

    @Test
    void metadata_that_turns_to_another_issuer_is_not_taken() throws Exception {
        signedIn(NOW);
        provider.metadata.put("issuer", "https://other.example");
        provider.metadata.put("token_endpoint", provider.base() + "/stolen");
        signedIn(NOW.plus(Duration.ofHours(2)));
        assertThat(provider.callsOf("/stolen")).isZero();
    }

    @Test
    void oidcc_client_test_signing_key_rotation() throws Exception {
        signedIn(NOW);
        provider.published.add(SECOND);
        provider.maker.key(SECOND);
        signedIn(NOW.plus(Duration.ofMinutes(5)));
        assertThat(provider.callsOf(KEYS)).isEqualTo(2);
    }

    @Test
    void oidcc_client_test_signing_key_rotation_just_before_signing() throws Exception {
        signedIn(NOW);
        provider.published.clear();
        provider.published.add(SECOND);
        provider.maker.key(SECOND);
        signedIn(NOW.plusSeconds(1));
        assertThat(provider.callsOf(KEYS)).isEqualTo(2);
    }

    @Test
    void unknown_key_ids_fetch_the_keys_at_most_once_a_minute() throws Exception {
        signedIn(NOW);
        for (int second = 1; second <= 60; second += 10) {
            provider.maker.key(FakeProvider.FIRST).kid("invented-" + second);
            refused(NOW.plusSeconds(second), SignInFault.ID_TOKEN_SIGNATURE);
        }
        assertThat(provider.callsOf(KEYS)).isEqualTo(2);
        refused(NOW.plusSeconds(61), SignInFault.ID_TOKEN_SIGNATURE);
        assertThat(provider.callsOf(KEYS)).isEqualTo(3);
    }

    @Test
    void withdrawn_key_is_believed_for_a_quarter_of_an_hour_at_most() throws Exception {
        signedIn(NOW);
        provider.published.clear();
        provider.published.add(SECOND);
        signedIn(NOW.plus(Duration.ofMinutes(14)));
        refused(NOW.plus(Duration.ofMinutes(15)), SignInFault.ID_TOKEN_SIGNATURE);
    }

    @Test
    void keys_down_but_kept_go_on_working_for_a_day() throws Exception {
        signedIn(NOW);
        provider.usually(KEYS, DOWN);
        signedIn(NOW.plus(Duration.ofHours(1)));
        signedIn(NOW.plus(Duration.ofHours(23)));
        refused(NOW.plus(Duration.ofHours(24)), SignInFault.PROVIDER_UNAVAILABLE);
    }

    @Test
    void keys_down_and_none_kept_is_an_outage() throws Exception {
        provider.next(KEYS, DOWN);
        refused(NOW, SignInFault.PROVIDER_UNAVAILABLE);
        signedIn(NOW.plusSeconds(5));
    }

    @Test
    void key_set_that_is_none_is_an_outage() throws Exception {
        for (Reply broken : List.of(
                json("{\"keys\":"), json("{}"), answer(200, "text/html", "<html>"), redirect(provider.base() + "/x"))) {
            try (FakeProvider other = new FakeProvider()) {
                other.next(KEYS, broken);
                assertThat(other.signIn(other.relyingParty(), NOW))
                        .isEqualTo(new SignInAnswer.Refused(SignInFault.PROVIDER_UNAVAILABLE));
            }
        }
        assertThat(provider.callsOf("/x")).isZero();
    }

    private DiscoveryProbe probe() {
        return new DiscoveryProbe(provider.settings(), new ProviderHttp(HttpLimits.standard()));
    }

    @Test
    void probe_asks_anew_each_time() {
        DiscoveryProbe probe = probe();
        assertThat(probe.discoveryAnswers()).isTrue();
        provider.next(DISCOVERY, DOWN);
        assertThat(probe.discoveryAnswers()).isFalse();
        assertThat(probe.discoveryAnswers()).isTrue();
    }

    @Test
    void probe_says_no_to_whatever_is_no_discovery() {
        AtomicLong taken = new AtomicLong();
        for (Reply broken : List.of(
                json("{\"issuer\":\"https://other.example\"}"),
                json("{"),
                json("[]"),
                answer(200, "text/html", "<html>"),
                redirect(provider.base() + "/x"),
                FakeServer.endless(taken))) {
            provider.next(DISCOVERY, broken);
            assertThat(probe().discoveryAnswers()).isFalse();
        }
        assertThat(provider.callsOf("/x")).isZero();
        provider.close();
        assertThat(probe().discoveryAnswers()).isFalse();
    }

    @Test
    @Timeout(6)
    void probe_waits_three_seconds_at_most() {
        provider.next(DISCOVERY, provider.hanging());
        long before = System.nanoTime();
        assertThat(probe().discoveryAnswers()).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isBetween(Duration.ofMillis(2900), Duration.ofMillis(4500));
    }
}
