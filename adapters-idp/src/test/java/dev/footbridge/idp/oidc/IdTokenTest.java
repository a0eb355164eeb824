package dev.footbridge.idp.oidc;

import static dev.footbridge.idp.oidc.FakeProvider.FIRST;
import static dev.footbridge.idp.oidc.FakeProvider.NOW;
import static dev.footbridge.idp.oidc.FakeProvider.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import dev.footbridge.account.AccountKey;
import dev.footbridge.signin.AssertedIdentity;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every bad id token, over the wire. Named after the modules of the OpenID conformance suite where there is one. A refusal
 * by one rule alone shows that this rule, and no other, is what keeps the token out: removed, the test fails.
 */
class IdTokenTest {
    private final FakeProvider provider = new FakeProvider();
    private OidcSettings settings = provider.settings();
    private SignInRequest request = SignInRequest.signIn();

    @AfterEach
    void stop() {
        provider.close();
    }

    private SignInAnswer signIn(Consumer<IdTokenMaker> change) throws Exception {
        return provider.signIn(FakeProvider.relyingParty(settings), request, change);
    }

    private AssertedIdentity accepted(Consumer<IdTokenMaker> change) throws Exception {
        assertThat(signIn(change)).isInstanceOf(SignInAnswer.SignedIn.class);
        return ((SignInAnswer.SignedIn) signIn(change)).identity();
    }

    /** Refused over the wire, and by these rules only. */
    private void refused(Consumer<IdTokenMaker> change, IdTokenCheck first, IdTokenCheck... others) throws Exception {
        OidcSignIn relyingParty = FakeProvider.relyingParty(settings);
        StartedSignIn started = provider.arrived(relyingParty.start(request, NOW));
        change.accept(provider.maker);
        String token = provider.maker.token();
        assertThat(brokenRules(token, started.transaction())).isEqualTo(EnumSet.of(first, others));
        assertThat(relyingParty.finish(provider.callback(started), started.transaction(), NOW))
                .isEqualTo(new SignInAnswer.Refused(first.fault()));
    }

    private EnumSet<IdTokenCheck> brokenRules(String text, SignInTransaction transaction) throws Exception {
        ReceivedToken token = ReceivedToken.of(JWTParser.parse(text)).orElseThrow();
        IdTokenExpectation expected = new IdTokenExpectation(
                settings, transaction, FIRST, new BearerAccessToken(FakeProvider.ACCESS_TOKEN), NOW);
        EnumSet<IdTokenCheck> broken = EnumSet.allOf(IdTokenCheck.class);
        broken.removeIf(check -> check.passes(token, expected));
        return broken;
    }

    private static long fromNow(long seconds) {
        return NOW.getEpochSecond() + seconds;
    }

    @Test
    void oidcc_client_test() throws Exception {
        AssertedIdentity identity = accepted(token -> token.claim("amr", List.of("pwd", "mfa"))
                .claim("auth_time", NOW.getEpochSecond())
                .claim("sid", "session-1"));
        assertThat(identity.account()).isEqualTo(AccountKey.of(provider.base(), "anna-1"));
        assertThat(identity.methods()).containsExactly("pwd", "mfa");
        assertThat(identity.authenticatedAt()).isEqualTo(NOW);
        assertThat(identity.sessionId()).isEqualTo("session-1");
    }

    @Test
    void no_address_is_taken_from_the_token() throws Exception {
        AssertedIdentity identity = accepted(token -> {});
        assertThat(identity.toString()).doesNotContain("acme.example");
    }

    @Test
    void oidcc_client_test_idtoken_sig_rs256() throws Exception {
        accepted(token -> token.algorithm(JWSAlgorithm.RS256));
    }

    @Test
    void oidcc_client_test_idtoken_sig_none() throws Exception {
        refused(IdTokenMaker::unsigned, IdTokenCheck.ALGORITHM, IdTokenCheck.SIGNATURE);
    }

    @Test
    void oidcc_client_test_invalid_sig_rs256() throws Exception {
        refused(IdTokenMaker::brokenSignature, IdTokenCheck.SIGNATURE);
    }

    @Test
    void signature_of_a_stranger_under_a_known_key_id() throws Exception {
        refused(token -> token.key(SECOND).kid("first"), IdTokenCheck.SIGNATURE);
    }

    @Test
    void oidcc_client_test_invalid_sig_hs256() throws Exception {
        byte[] publicKey = FIRST.toRSAPublicKey().getEncoded();
        refused(token -> token.hmacWith(publicKey), IdTokenCheck.ALGORITHM, IdTokenCheck.SIGNATURE);
    }

    @Test
    void hs256_with_the_client_secret() throws Exception {
        byte[] secret = "s3cr:t+/s3cr:t+/s3cr:t+/s3cr:t+/".getBytes(StandardCharsets.UTF_8);
        refused(token -> token.hmacWith(secret), IdTokenCheck.ALGORITHM, IdTokenCheck.SIGNATURE);
    }

    @Test
    void rs384_where_rs256_is_registered() throws Exception {
        refused(token -> token.algorithm(JWSAlgorithm.RS384), IdTokenCheck.ALGORITHM);
    }

    @Test
    void rs384_where_it_is_registered_is_accepted() throws Exception {
        settings = settings.withAlgorithm(SigningAlgorithm.RS384);
        accepted(token -> token.algorithm(JWSAlgorithm.RS384).without("at_hash"));
    }

    @Test
    void oidcc_client_test_kid_absent_single_jwks() throws Exception {
        accepted(token -> token.kid(null));
    }

    @Test
    void oidcc_client_test_kid_absent_multiple_jwks() throws Exception {
        provider.published.add(SECOND);
        assertThat(signIn(token -> token.kid(null)))
                .isEqualTo(new SignInAnswer.Refused(SignInFault.ID_TOKEN_SIGNATURE));
    }

    @Test
    void unknown_kid() throws Exception {
        assertThat(signIn(token -> token.kid("third")))
                .isEqualTo(new SignInAnswer.Refused(SignInFault.ID_TOKEN_SIGNATURE));
    }

    @Test
    void key_of_1024_bits() throws Exception {
        RSAKey weak = new RSAKeyGenerator(1024, true).keyID("weak").generate();
        provider.published.add(weak);
        assertThat(signIn(token -> token.key(weak)))
                .isEqualTo(new SignInAnswer.Refused(SignInFault.ID_TOKEN_SIGNATURE));
    }

    @Test
    void oidcc_client_test_invalid_iss() throws Exception {
        refused(token -> token.claim("iss", "https://other.example"), IdTokenCheck.ISSUER);
    }

    @Test
    void issuer_with_a_slash_more() throws Exception {
        refused(token -> token.claim("iss", provider.base() + "/"), IdTokenCheck.ISSUER);
    }

    @Test
    void issuer_missing() throws Exception {
        refused(token -> token.without("iss"), IdTokenCheck.ISSUER);
    }

    @Test
    void oidcc_client_test_missing_sub() throws Exception {
        refused(token -> token.without("sub"), IdTokenCheck.SUBJECT);
    }

    @Test
    void subject_of_255_characters_is_accepted() throws Exception {
        assertThat(accepted(token -> token.claim("sub", "s".repeat(255)))
                        .account()
                        .subject()
                        .value())
                .hasSize(255);
    }

    @ParameterizedTest
    @ValueSource(ints = {256, 300})
    void subject_too_long(int length) throws Exception {
        refused(token -> token.claim("sub", "s".repeat(length)), IdTokenCheck.SUBJECT);
    }

    @Test
    void subject_as_a_number() throws Exception {
        refused(token -> token.claim("sub", 42), IdTokenCheck.SUBJECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "anné", "a\nb"})
    void subject_that_is_none(String subject) throws Exception {
        refused(token -> token.claim("sub", subject), IdTokenCheck.SUBJECT);
    }

    @Test
    void oidcc_client_test_invalid_aud() throws Exception {
        refused(token -> token.claim("aud", "other"), IdTokenCheck.AUDIENCE);
    }

    @Test
    void oidcc_client_test_missing_aud() throws Exception {
        refused(token -> token.without("aud"), IdTokenCheck.AUDIENCE);
    }

    @Test
    void audience_that_only_begins_alike() throws Exception {
        refused(token -> token.claim("aud", "hrm2"), IdTokenCheck.AUDIENCE);
    }

    @Test
    void untrusted_further_audience() throws Exception {
        refused(token -> token.claim("aud", List.of("hrm", "other")).claim("azp", "hrm"), IdTokenCheck.AUDIENCE);
    }

    @Test
    void untrusted_further_audience_without_azp() throws Exception {
        refused(
                token -> token.claim("aud", List.of("hrm", "other")),
                IdTokenCheck.AUDIENCE,
                IdTokenCheck.AUTHORIZED_PARTY);
    }

    @Test
    void trusted_further_audience_with_azp_is_accepted() throws Exception {
        settings = settings.withTrustedAudiences(ImmutableSet.of("api"));
        accepted(token -> token.claim("aud", List.of("hrm", "api")).claim("azp", "hrm"));
    }

    @Test
    void several_audiences_without_azp() throws Exception {
        settings = settings.withTrustedAudiences(ImmutableSet.of("api"));
        refused(token -> token.claim("aud", List.of("hrm", "api")), IdTokenCheck.AUTHORIZED_PARTY);
    }

    @Test
    void azp_of_another_with_one_audience() throws Exception {
        refused(token -> token.claim("azp", "other"), IdTokenCheck.AUTHORIZED_PARTY);
    }

    @Test
    void azp_of_another_with_several_audiences() throws Exception {
        settings = settings.withTrustedAudiences(ImmutableSet.of("api"));
        refused(token -> token.claim("aud", List.of("hrm", "api")).claim("azp", "api"), IdTokenCheck.AUTHORIZED_PARTY);
    }

    @Test
    void azp_as_a_number() throws Exception {
        refused(token -> token.claim("azp", 7), IdTokenCheck.AUTHORIZED_PARTY);
    }

    @Test
    void expiry_missing() throws Exception {
        refused(token -> token.without("exp"), IdTokenCheck.EXPIRY);
    }

    @Test
    void expired_more_than_the_skew_ago() throws Exception {
        refused(token -> token.claim("exp", fromNow(-60)), IdTokenCheck.EXPIRY);
    }

    @Test
    void expired_within_the_skew_is_accepted() throws Exception {
        accepted(token -> token.claim("exp", fromNow(-59)));
    }

    @Test
    void expiry_as_text() throws Exception {
        refused(token -> token.claim("exp", "" + fromNow(300)), IdTokenCheck.EXPIRY);
    }

    @Test
    void expiry_beyond_all_calendars() throws Exception {
        refused(token -> token.claim("exp", 1e300), IdTokenCheck.EXPIRY);
    }

    @Test
    void oidcc_client_test_missing_iat() throws Exception {
        refused(token -> token.without("iat"), IdTokenCheck.ISSUED_AT);
    }

    @Test
    void issued_a_year_ago() throws Exception {
        refused(token -> token.claim("iat", fromNow(-31_536_000)), IdTokenCheck.ISSUED_AT);
    }

    @Test
    void issued_more_than_ten_minutes_ago() throws Exception {
        refused(token -> token.claim("iat", fromNow(-601)), IdTokenCheck.ISSUED_AT);
    }

    @Test
    void issued_ten_minutes_ago_is_accepted() throws Exception {
        accepted(token -> token.claim("iat", fromNow(-600)));
    }

    @Test
    void issued_in_the_future() throws Exception {
        refused(token -> token.claim("iat", fromNow(61)), IdTokenCheck.ISSUED_AT);
    }

    @Test
    void issued_in_the_future_within_the_skew_is_accepted() throws Exception {
        accepted(token -> token.claim("iat", fromNow(60)));
    }

    @Test
    void not_before_ten_minutes_from_now() throws Exception {
        refused(token -> token.claim("nbf", fromNow(600)), IdTokenCheck.NOT_BEFORE);
    }

    @Test
    void not_before_as_text() throws Exception {
        refused(token -> token.claim("nbf", "soon"), IdTokenCheck.NOT_BEFORE);
    }

    @Test
    void not_before_within_the_skew_is_accepted() throws Exception {
        accepted(token -> token.claim("nbf", fromNow(60)));
    }

    @Test
    void oidcc_client_test_nonce_invalid() throws Exception {
        refused(token -> token.claim("nonce", "invented"), IdTokenCheck.NONCE);
    }

    @Test
    void nonce_missing() throws Exception {
        refused(token -> token.without("nonce"), IdTokenCheck.NONCE);
    }

    @Test
    void nonce_of_another_transaction() throws Exception {
        String other = FakeProvider.relyingParty(settings)
                .start(SignInRequest.signIn(), NOW)
                .transaction()
                .nonce();
        refused(token -> token.claim("nonce", other), IdTokenCheck.NONCE);
    }

    @Test
    void nonce_that_is_no_text() throws Exception {
        refused(token -> token.claim("nonce", List.of("a")), IdTokenCheck.NONCE);
    }

    @Test
    void oidcc_client_test_invalid_athash() throws Exception {
        refused(token -> token.claim("at_hash", "AAAAAAAAAAAAAAAAAAAAAA"), IdTokenCheck.ACCESS_TOKEN_HASH);
    }

    @Test
    void at_hash_that_is_no_text() throws Exception {
        refused(token -> token.claim("at_hash", 1), IdTokenCheck.ACCESS_TOKEN_HASH);
    }

    @Test
    void oidcc_client_test_missing_athash() throws Exception {
        accepted(token -> token.without("at_hash"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"at+jwt", "AT+JWT", "application/at+jwt", "logout+jwt", "secevent+jwt", "dpop+jwt"})
    void type_of_another_token(String type) throws Exception {
        refused(token -> token.type(type), IdTokenCheck.TYPE);
    }

    @Test
    void type_missing_is_accepted() throws Exception {
        accepted(token -> token.type(null));
    }

    @Test
    void type_jwt_in_any_case_is_accepted() throws Exception {
        accepted(token -> token.type("jwt"));
    }

    @Test
    void logout_event_in_an_id_token() throws Exception {
        Map<String, Object> event = Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());
        refused(token -> token.claim("events", event), IdTokenCheck.NOT_AN_EVENT);
    }

    @Test
    void max_age_asked_for_and_auth_time_missing() throws Exception {
        request = request.withMaxAge(Duration.ofMinutes(5));
        refused(token -> token.without("auth_time"), IdTokenCheck.AUTHENTICATION_AGE);
    }

    @Test
    void max_age_asked_for_and_auth_time_too_old() throws Exception {
        request = request.withMaxAge(Duration.ofMinutes(5));
        refused(token -> token.claim("auth_time", fromNow(-361)), IdTokenCheck.AUTHENTICATION_AGE);
    }

    @Test
    void max_age_asked_for_and_auth_time_in_the_future() throws Exception {
        request = request.withMaxAge(Duration.ofMinutes(5));
        refused(token -> token.claim("auth_time", fromNow(61)), IdTokenCheck.AUTHENTICATION_AGE);
    }

    @Test
    void max_age_asked_for_and_kept() throws Exception {
        request = request.withMaxAge(Duration.ofMinutes(5));
        accepted(token -> token.claim("auth_time", fromNow(-360)));
    }

    @Test
    void max_age_zero_allows_for_the_time_at_the_provider() throws Exception {
        OidcSignIn relyingParty = provider.relyingParty();
        StartedSignIn started = provider.arrived(relyingParty.start(request.withMaxAge(Duration.ZERO), NOW));
        Instant later = NOW.plus(Duration.ofMinutes(4));
        provider.maker.claim("auth_time", fromNow(30));
        assertThat(relyingParty.finish(provider.callback(started), started.transaction(), later))
                .isInstanceOf(SignInAnswer.SignedIn.class);
    }

    @Test
    void acr_asked_for_and_missing() throws Exception {
        request = request.withAcrValues(List.of("loa3", "loa4"));
        refused(token -> token.without("acr"), IdTokenCheck.AUTHENTICATION_CONTEXT);
    }

    @Test
    void acr_asked_for_and_another_one_reached() throws Exception {
        request = request.withAcrValues(List.of("loa3", "loa4"));
        refused(token -> token.claim("acr", "loa2"), IdTokenCheck.AUTHENTICATION_CONTEXT);
    }

    @Test
    void acr_asked_for_and_reached() throws Exception {
        request = request.withAcrValues(List.of("loa3", "loa4"));
        accepted(token -> token.claim("acr", "loa4"));
    }

    @Test
    void unknown_claims_are_ignored() throws Exception {
        accepted(token -> token.claim("whatever", Map.of("a", 1)).claim("amr", 3));
    }
}
