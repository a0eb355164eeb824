package dev.footbridge.idp.oidc;

import static dev.footbridge.idp.oidc.FakeProvider.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.idp.FakeServer.Call;
import dev.footbridge.idp.RegisteredClient;
import dev.footbridge.tenant.TenantId;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartTest {
    private final FakeProvider provider = new FakeProvider();

    @AfterEach
    void stop() {
        provider.close();
    }

    private Map<String, String> asked(SignInRequest request) throws Exception {
        return Call.pairs(
                provider.relyingParty().start(request, NOW).authorizationUri().getRawQuery());
    }

    @Test
    void plain_sign_in_asks_for_a_code_with_state_nonce_and_pkce() throws Exception {
        StartedSignIn started = provider.relyingParty().start(SignInRequest.signIn(), NOW);
        Map<String, String> asked = Call.pairs(started.authorizationUri().getRawQuery());
        assertThat(started.authorizationUri().toString()).startsWith(provider.base() + "/authorize?");
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "hrm")
                .containsEntry("redirect_uri", FakeProvider.REDIRECT.toString())
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("state", started.transaction().state())
                .containsEntry("nonce", started.transaction().nonce())
                .containsOnlyKeys(
                        "response_type",
                        "client_id",
                        "redirect_uri",
                        "scope",
                        "state",
                        "nonce",
                        "code_challenge",
                        "code_challenge_method");
        assertThat(List.of(asked.get("scope").split(" "))).containsExactlyInAnyOrder("openid", "email", "profile");
        assertThat(started.authorizationUri().toString())
                .doesNotContain(started.transaction().verifier());
    }

    @Test
    void every_wish_is_passed_on() throws Exception {
        SignInRequest request = SignInRequest.roundTrip()
                .withLoginHint("anna+hrm@acme.example")
                .withUiLocales(List.of(Locale.forLanguageTag("sv-SE"), Locale.ENGLISH))
                .withAcrValues(List.of("bankid", "loa3"))
                .withMaxAge(Duration.ofMinutes(15))
                .withPrompt(SignInPrompt.LOGIN);
        assertThat(asked(request))
                .containsEntry("login_hint", "anna+hrm@acme.example")
                .containsEntry("ui_locales", "sv-SE en")
                .containsEntry("acr_values", "bankid loa3")
                .containsEntry("max_age", "900")
                .containsEntry("prompt", "login");
    }

    @Test
    void transaction_keeps_what_the_callback_needs() throws Exception {
        SignInTransaction transaction = provider.relyingParty()
                .start(
                        SignInRequest.roundTrip()
                                .withReturnTarget("/start?x=1")
                                .withTenant(new TenantId("acme"))
                                .withMaxAge(Duration.ofMinutes(15)),
                        NOW)
                .transaction();
        assertThat(transaction.purpose()).isEqualTo(SignInPurpose.ROUND_TRIP);
        assertThat(transaction.returnTarget()).isEqualTo("/start?x=1");
        assertThat(transaction.tenant()).isEqualTo(new TenantId("acme"));
        assertThat(transaction.maxAge()).isEqualTo(Duration.ofMinutes(15));
        assertThat(transaction.issuer().value()).isEqualTo(provider.base());
        assertThat(transaction.createdAt()).isEqualTo(NOW);
    }

    @Test
    void no_two_sign_ins_share_a_secret() throws Exception {
        OidcSignIn relyingParty = provider.relyingParty();
        Set<String> secrets = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            SignInTransaction one =
                    relyingParty.start(SignInRequest.signIn(), NOW).transaction();
            secrets.addAll(List.of(one.state(), one.nonce(), one.verifier()));
        }
        assertThat(secrets).hasSize(300).allMatch(secret -> secret.matches("[A-Za-z0-9_-]{43}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://idp.example",
                "http://localhost.evil.example",
                "ftp://idp.example",
                "https://idp.example/?a=b",
                "https://idp.example/#a",
                "https://user@idp.example",
                "idp"
            })
    void issuer_must_be_https_or_this_machine(String issuer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OidcSettings.of(issuer, RegisteredClient.of("hrm", "secret"), FakeProvider.REDIRECT));
    }

    @Test
    void scopes_without_openid_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provider.settings().withScopes(ImmutableSet.of("email")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a b", "/a\r\nSet-Cookie: x", "/å"})
    void return_target_with_strange_characters_is_refused(String target) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignInRequest.signIn().withReturnTarget(target));
    }

    @Test
    void signing_out_goes_to_the_provider_with_the_hint() throws Exception {
        SignInAnswer.SignedIn signedIn = (SignInAnswer.SignedIn) provider.signIn(provider.relyingParty(), NOW);
        URI address = provider.relyingParty()
                .endSession(signedIn.idTokenHint(), URI.create("https://hrm.example/bye"), "s1", NOW)
                .orElseThrow();
        assertThat(address.toString()).startsWith(provider.base() + "/logout?");
        assertThat(Call.pairs(address.getRawQuery()))
                .containsEntry("id_token_hint", signedIn.idTokenHint())
                .containsEntry("client_id", "hrm")
                .containsEntry("post_logout_redirect_uri", "https://hrm.example/bye")
                .containsEntry("state", "s1");
    }

    @Test
    void signing_out_works_without_hint_and_redirect() {
        URI address = provider.relyingParty()
                .endSession("not a token", null, "s1", NOW)
                .orElseThrow();
        assertThat(Call.pairs(address.getRawQuery())).containsOnlyKeys("client_id");
    }

    @Test
    void signing_out_stays_here_if_the_provider_offers_nothing() {
        provider.metadata.remove("end_session_endpoint");
        assertThat(provider.relyingParty().endSession(null, null, null, NOW)).isEmpty();
    }

    @Test
    void signing_out_stays_here_if_the_provider_is_down() {
        OidcSignIn relyingParty = provider.relyingParty();
        provider.close();
        assertThat(relyingParty.endSession(null, null, null, NOW)).isEmpty();
    }
}
