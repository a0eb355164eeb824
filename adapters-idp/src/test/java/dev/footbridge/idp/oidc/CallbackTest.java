package dev.footbridge.idp.oidc;

import static dev.footbridge.idp.oidc.FakeProvider.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the browser brings back. A refused callback's code is never shown to the token endpoint. */
class CallbackTest {
    private final FakeProvider provider = new FakeProvider();
    private final OidcSignIn relyingParty = provider.relyingParty();
    private StartedSignIn started;

    @BeforeEach
    void start() throws Exception {
        started = provider.arrived(relyingParty.start(SignInRequest.signIn(), NOW));
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    private SignInAnswer finish(Consumer<Map<String, List<String>>> change) {
        return finish(change, started.transaction(), NOW);
    }

    private SignInAnswer finish(
            Consumer<Map<String, List<String>>> change, SignInTransaction transaction, Instant now) {
        Map<String, List<String>> parameters = provider.callback(started);
        change.accept(parameters);
        return relyingParty.finish(parameters, transaction, now);
    }

    /** By this rule alone, so that without it the code would have been sent. */
    private void refused(Consumer<Map<String, List<String>>> change, CallbackCheck only) {
        Map<String, List<String>> parameters = provider.callback(started);
        change.accept(parameters);
        EnumSet<CallbackCheck> broken = EnumSet.allOf(CallbackCheck.class);
        broken.removeIf(check -> check.passes(new Callback(
                parameters, started.transaction(), provider.settings().issuer(), true, NOW)));
        assertThat(broken).containsExactly(only);
        assertThat(finish(change)).isEqualTo(new SignInAnswer.Refused(only.fault()));
        assertThat(provider.callsOf(FakeProvider.TOKEN)).isZero();
    }

    @Test
    void good_callback_signs_in() {
        assertThat(finish(all -> {})).isInstanceOf(SignInAnswer.SignedIn.class);
    }

    @Test
    void unknown_parameters_are_ignored() {
        assertThat(finish(all -> all.put("session_state", List.of("x")))).isInstanceOf(SignInAnswer.SignedIn.class);
    }

    @Test
    void state_of_another_browser_is_refused() {
        refused(all -> all.put("state", List.of("invented")), CallbackCheck.STATE);
    }

    @Test
    void state_missing_is_refused() {
        refused(all -> all.remove("state"), CallbackCheck.STATE);
    }

    @Test
    void state_without_value_is_refused() {
        refused(all -> all.put("state", List.of()), CallbackCheck.STATE);
    }

    @ParameterizedTest
    @CsvSource({"code", "state", "iss", "session_state"})
    void repeated_parameter_is_refused(String name) {
        refused(
                all -> {
                    String once = all.getOrDefault(name, List.of("x")).get(0);
                    all.put(name, List.of(once, "other"));
                },
                CallbackCheck.NO_REPEATED_PARAMETER);
    }

    @Test
    void issuer_parameter_of_another_provider_is_refused() {
        refused(all -> all.put("iss", List.of("https://other.example")), CallbackCheck.ISSUER_PARAMETER);
    }

    @Test
    void issuer_parameter_with_a_slash_more_is_refused() {
        refused(all -> all.put("iss", List.of(provider.base() + "/")), CallbackCheck.ISSUER_PARAMETER);
    }

    @Test
    void issuer_parameter_announced_and_missing_is_refused() {
        refused(all -> all.remove("iss"), CallbackCheck.ISSUER_PARAMETER);
    }

    @Test
    void issuer_parameter_not_announced_may_be_missing() throws Exception {
        provider.metadata.remove("authorization_response_iss_parameter_supported");
        OidcSignIn fresh = provider.relyingParty();
        StartedSignIn begun = provider.arrived(fresh.start(SignInRequest.signIn(), NOW));
        Map<String, List<String>> parameters = provider.callback(begun);
        parameters.remove("iss");
        assertThat(fresh.finish(parameters, begun.transaction(), NOW)).isInstanceOf(SignInAnswer.SignedIn.class);
    }

    @Test
    void issuer_parameter_not_announced_but_wrong_is_refused() throws Exception {
        provider.metadata.remove("authorization_response_iss_parameter_supported");
        OidcSignIn fresh = provider.relyingParty();
        StartedSignIn begun = provider.arrived(fresh.start(SignInRequest.signIn(), NOW));
        Map<String, List<String>> parameters = provider.callback(begun);
        parameters.put("iss", List.of("https://other.example"));
        assertThat(fresh.finish(parameters, begun.transaction(), NOW))
                .isEqualTo(new SignInAnswer.Refused(SignInFault.ISSUER_PARAMETER));
    }

    @Test
    void code_and_error_together_are_refused() {
        refused(all -> all.put("error", List.of("access_denied")), CallbackCheck.CODE_OR_ERROR);
    }

    @Test
    void neither_code_nor_error_is_refused() {
        refused(all -> all.remove("code"), CallbackCheck.CODE_PRESENT);
    }

    @Test
    void empty_code_is_refused() {
        refused(all -> all.put("code", List.of("")), CallbackCheck.CODE_PRESENT);
    }

    @Test
    void overlong_code_is_refused() {
        refused(all -> all.put("code", List.of("c".repeat(4097))), CallbackCheck.CODE_PRESENT);
    }

    @ParameterizedTest
    @CsvSource({
        "access_denied, ACCESS_DENIED",
        "login_required, INTERACTION_REQUIRED",
        "interaction_required, INTERACTION_REQUIRED",
        "consent_required, INTERACTION_REQUIRED",
        "server_error, PROVIDER_UNAVAILABLE",
        "temporarily_unavailable, PROVIDER_UNAVAILABLE",
        "invalid_scope, PROVIDER_ERROR",
        "<script>, PROVIDER_ERROR"
    })
    void error_of_the_provider_becomes_one_of_ours(String error, SignInFault fault) {
        assertThat(finish(all -> {
                    all.remove("code");
                    all.put("error", List.of(error));
                    all.put("error_description", List.of("<b>foreign words</b>"));
                }))
                .isEqualTo(new SignInAnswer.Refused(fault));
        assertThat(provider.callsOf(FakeProvider.TOKEN)).isZero();
    }

    @Test
    void error_with_the_issuer_of_another_is_not_believed() {
        assertThat(finish(all -> {
                    all.remove("code");
                    all.put("error", List.of("access_denied"));
                    all.put("iss", List.of("https://other.example"));
                }))
                .isEqualTo(new SignInAnswer.Refused(SignInFault.ISSUER_PARAMETER));
    }

    @Test
    void transaction_of_ten_minutes_is_in_time() {
        provider.maker.claim("exp", NOW.plus(Duration.ofMinutes(11)).getEpochSecond());
        assertThat(finish(all -> {}, started.transaction(), NOW.plus(Duration.ofMinutes(10))))
                .isInstanceOf(SignInAnswer.SignedIn.class);
    }

    @Test
    void transaction_of_more_than_ten_minutes_is_over() {
        provider.maker.claim("exp", NOW.plus(Duration.ofMinutes(11)).getEpochSecond());
        provider.maker.claim("iat", NOW.plus(Duration.ofMinutes(9)).getEpochSecond());
        assertThat(finish(
                        all -> {},
                        started.transaction(),
                        NOW.plus(Duration.ofMinutes(10)).plusMillis(1)))
                .isEqualTo(new SignInAnswer.Refused(SignInFault.TRANSACTION_OVER));
        assertThat(provider.callsOf(FakeProvider.TOKEN)).isZero();
    }

    @Test
    void transaction_from_the_future_is_refused() {
        assertThat(finish(all -> {}, started.transaction(), NOW.minus(Duration.ofMinutes(2))))
                .isEqualTo(new SignInAnswer.Refused(SignInFault.TRANSACTION_OVER));
    }

    /** The code of one provider in the transaction of another: neither gets to see it. */
    @Test
    void mix_up_is_refused_and_the_code_goes_nowhere() throws Exception {
        try (FakeProvider other = new FakeProvider()) {
            OidcSignIn otherParty = other.relyingParty();
            StartedSignIn atOther = other.arrived(otherParty.start(SignInRequest.signIn(), NOW));
            Map<String, List<String>> parameters = new HashMap<>(other.callback(atOther));
            assertThat(relyingParty.finish(parameters, atOther.transaction(), NOW))
                    .isEqualTo(new SignInAnswer.Refused(SignInFault.OTHER_PROVIDER));
            assertThat(otherParty.finish(provider.callback(atOther), atOther.transaction(), NOW))
                    .isEqualTo(new SignInAnswer.Refused(SignInFault.ISSUER_PARAMETER));
            assertThat(provider.callsOf(FakeProvider.TOKEN)).isZero();
            assertThat(other.callsOf(FakeProvider.TOKEN)).isZero();
        }
    }

    @Test
    void callback_of_one_tab_does_not_fit_the_transaction_of_another() throws Exception {
        StartedSignIn otherTab = relyingParty.start(SignInRequest.signIn(), NOW);
        assertThat(finish(all -> {}, otherTab.transaction(), NOW))
                .isEqualTo(new SignInAnswer.Refused(SignInFault.STATE));
    }

    @Test
    void answer_and_transaction_show_no_secrets() {
        SignInAnswer answer = finish(all -> {});
        String token = ((SignInAnswer.SignedIn) answer).idTokenHint();
        assertThat(answer.toString()).doesNotContain(token).doesNotContain("anna-1");
        assertThat(started.toString())
                .doesNotContain(started.transaction().state())
                .doesNotContain(started.transaction().nonce())
                .doesNotContain(started.transaction().verifier());
        assertThat(provider.settings().toString()).doesNotContain("s3cr");
    }
}
