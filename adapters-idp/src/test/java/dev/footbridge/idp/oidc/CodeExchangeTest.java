package dev.footbridge.idp.oidc;

import static dev.footbridge.idp.FakeServer.answer;
import static dev.footbridge.idp.FakeServer.cut;
import static dev.footbridge.idp.FakeServer.cutInTheMiddle;
import static dev.footbridge.idp.FakeServer.json;
import static dev.footbridge.idp.FakeServer.redirect;
import static dev.footbridge.idp.oidc.FakeProvider.NOW;
import static dev.footbridge.idp.oidc.FakeProvider.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.idp.ClientProof;
import dev.footbridge.idp.FakeServer;
import dev.footbridge.idp.FakeServer.Call;
import dev.footbridge.idp.FakeServer.Reply;
import dev.footbridge.idp.RegisteredClient;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeExchangeTest {
    private final FakeProvider provider = new FakeProvider();

    @AfterEach
    void stop() {
        provider.close();
    }

    private SignInFault faultAfter(Reply reply) throws Exception {
        provider.next(TOKEN, reply);
        return ((SignInAnswer.Refused) provider.signIn(provider.relyingParty(), NOW)).fault();
    }

    @Test
    void oidcc_client_test_client_secret_basic() throws Exception {
        provider.signIn(provider.relyingParty(), NOW);
        Call call = provider.lastCallOf(TOKEN);
        String credentials = new String(
                Base64.getDecoder().decode(call.header("Authorization").substring("Basic ".length())),
                StandardCharsets.UTF_8);
        // RFC 6749, 2.3.1: both parts form-encoded first.
        assertThat(credentials).isEqualTo("hrm:s3cr%3At%2B%2F");
        assertThat(call.form())
                .containsEntry("grant_type", "authorization_code")
                .containsEntry("redirect_uri", FakeProvider.REDIRECT.toString())
                .containsEntry("code", "the-code")
                .containsKey("code_verifier")
                .doesNotContainKey("client_secret");
    }

    @Test
    void client_secret_post_where_it_is_set() throws Exception {
        OidcSettings settings = OidcSettings.of(
                provider.base(),
                new RegisteredClient("hrm", new ClientProof.SecretInForm("s3cr:t+/")),
                FakeProvider.REDIRECT);
        assertThat(provider.signIn(FakeProvider.relyingParty(settings), NOW)).isInstanceOf(SignInAnswer.SignedIn.class);
        assertThat(provider.lastCallOf(TOKEN).form())
                .containsEntry("client_id", "hrm")
                .containsEntry("client_secret", "s3cr:t+/");
        assertThat(provider.lastCallOf(TOKEN).header("Authorization")).isEmpty();
    }

    @Test
    void verifier_of_another_transaction_gets_no_token() throws Exception {
        OidcSignIn relyingParty = provider.relyingParty();
        StartedSignIn victim = provider.arrived(relyingParty.start(SignInRequest.signIn(), NOW));
        var callback = provider.callback(victim);
        StartedSignIn attacker = relyingParty.start(SignInRequest.signIn(), NOW);
        callback.put("state", List.of(attacker.transaction().state()));
        assertThat(relyingParty.finish(callback, attacker.transaction(), NOW))
                .isEqualTo(new SignInAnswer.Refused(SignInFault.CODE_REFUSED));
    }

    @Test
    void code_that_the_provider_does_not_accept() throws Exception {
        assertThat(faultAfter(answer(400, "application/json", "{\"error\":\"invalid_grant\"}")))
                .isEqualTo(SignInFault.CODE_REFUSED);
        assertThat(faultAfter(answer(401, "application/json", "{\"error\":\"invalid_client\"}")))
                .isEqualTo(SignInFault.CODE_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{}",
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\"}",
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"x.y\"}",
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":7}",
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":null}",
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"eyJhbGciOiJub25lIn0.W10.\"}",
                "{\"token_type\":\"Bearer\",\"id_token\":\"eyJhbGciOiJub25lIn0.e30.\"}"
            })
    void answer_that_holds_no_id_token(String body) throws Exception {
        assertThat(faultAfter(json(body))).isEqualTo(SignInFault.TOKEN_ANSWER);
    }

    @Test
    void page_of_a_proxy_is_no_answer() throws Exception {
        assertThat(faultAfter(answer(200, "text/html", "<html>login</html>"))).isEqualTo(SignInFault.TOKEN_ANSWER);
        assertThat(faultAfter(answer(200, ";;;", "{}"))).isEqualTo(SignInFault.PROVIDER_UNAVAILABLE);
    }

    @Test
    void redirect_is_not_followed() throws Exception {
        assertThat(faultAfter(redirect(provider.base() + "/elsewhere"))).isEqualTo(SignInFault.TOKEN_ANSWER);
        assertThat(provider.callsOf("/elsewhere")).isZero();
    }

    @Test
    void outage_is_worth_a_new_try() throws Exception {
        assertThat(faultAfter(answer(503, "text/plain", "down"))).isEqualTo(SignInFault.PROVIDER_UNAVAILABLE);
        assertThat(faultAfter(answer(429, "text/plain", "slowly"))).isEqualTo(SignInFault.PROVIDER_UNAVAILABLE);
        assertThat(faultAfter(cut())).isEqualTo(SignInFault.PROVIDER_UNAVAILABLE);
        assertThat(faultAfter(cutInTheMiddle("{\"access_token\":"))).isEqualTo(SignInFault.PROVIDER_UNAVAILABLE);
    }

    @Test
    @Timeout(10)
    void silence_and_dripping_end_with_the_time_limit() throws Exception {
        assertThat(faultAfter(provider.silent())).isEqualTo(SignInFault.PROVIDER_UNAVAILABLE);
        assertThat(faultAfter(provider.hanging())).isEqualTo(SignInFault.PROVIDER_UNAVAILABLE);
    }

    @Test
    @Timeout(10)
    void ten_gigabytes_are_cut_off() throws Exception {
        AtomicLong taken = new AtomicLong();
        assertThat(faultAfter(FakeServer.endless(taken))).isEqualTo(SignInFault.PROVIDER_UNAVAILABLE);
        // Buffers of both sides come on top of the megabyte.
        assertThat(taken.get()).isLessThan(64L << 20);
    }
}
