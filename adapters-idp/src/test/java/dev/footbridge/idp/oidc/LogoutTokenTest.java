package dev.footbridge.idp.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.account.Issuer;
import dev.footbridge.account.Subject;
import dev.footbridge.idp.HttpLimits;
import dev.footbridge.idp.ProviderHttp;
import dev.footbridge.idp.RegisteredClient;
import dev.footbridge.signin.ProviderLogout;
import dev.footbridge.testkit.MovableClock;
import dev.footbridge.testkit.provider.Endpoint;
import dev.footbridge.testkit.provider.FakeIdentityProvider;
import dev.footbridge.testkit.provider.LogoutTokenVariant;
import dev.footbridge.testkit.provider.ProviderAccount;
import dev.footbridge.testkit.provider.SessionsOfPeople;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the identity provider posts when somebody signs out there. */
class LogoutTokenTest {
    private static final ProviderHttp HTTP = new ProviderHttp(HttpLimits.standard());

    private final MovableClock clock = MovableClock.atSomeMorning();
    private final FakeIdentityProvider provider = FakeIdentityProvider.start(clock);
    private final ProviderAccount anna = provider.account("anna@acme.example", "Anna Lindqvist", true);
    private final OidcSettings settings = OidcSettings.of(
            provider.issuer(),
            RegisteredClient.of(provider.product().id(), provider.product().secret()),
            URI.create("https://hrm.example/footbridge/callback"));

    @AfterEach
    void stop() {
        provider.close();
    }

    @ParameterizedTest
    @EnumSource(LogoutTokenVariant.class)
    void I5_good_tokens_end_the_session_and_no_bad_one_does(LogoutTokenVariant variant) {
        LogoutAnswer answer = said(settings, provider.logoutToken(anna, variant));
        switch (variant.verdict()) {
            case ACCEPT -> assertThat(answer).isInstanceOf(LogoutAnswer.Genuine.class);
            case REFUSE, EITHER ->
                assertThat(answer)
                        .isInstanceOfSatisfying(
                                LogoutAnswer.Refused.class,
                                refused -> assertThat(refused.fault()).isNotEqualTo(LogoutFault.UNREADABLE));
        }
    }

    @Test
    void I5_a_genuine_one_names_the_account_and_its_session() {
        ProviderLogout logout = genuine(LogoutTokenVariant.RIGHT);
        assertThat(logout.issuer()).isEqualTo(new Issuer(provider.issuer()));
        assertThat(logout.subject()).isEqualTo(new Subject(anna.subject()));
        assertThat(logout.sessionId()).isEqualTo(SessionsOfPeople.of(anna));
        assertThat(logout.tokenId())
                .isNotEqualTo(genuine(LogoutTokenVariant.RIGHT).tokenId());
        assertThat(genuine(LogoutTokenVariant.SID_ALONE).subject()).isNull();
        assertThat(genuine(LogoutTokenVariant.SUB_ALONE).sessionId()).isNull();
    }

    @Test
    void every_check_is_broken_by_a_token_of_its_own() {
        Set<LogoutFault> broken = Stream.of(LogoutTokenVariant.values())
                .map(variant -> said(settings, provider.logoutToken(anna, variant)))
                .filter(LogoutAnswer.Refused.class::isInstance)
                .map(answer -> ((LogoutAnswer.Refused) answer).fault())
                .collect(Collectors.toSet());
        assertThat(broken)
                .containsExactlyInAnyOrderElementsOf(Stream.of(LogoutTokenCheck.values())
                        .map(LogoutTokenCheck::fault)
                        .toList());
    }

    @Test
    void a_provider_that_cannot_say_the_type_is_understood_if_that_is_a_setting() {
        OidcSettings lax = settings.takingUntypedLogoutTokens();
        assertThat(said(lax, provider.logoutToken(anna, LogoutTokenVariant.TYP_ABSENT)))
                .isInstanceOf(LogoutAnswer.Genuine.class);
        assertThat(said(lax, provider.logoutToken(anna, LogoutTokenVariant.TYP_JWT)))
                .isInstanceOf(LogoutAnswer.Genuine.class);
        assertThat(said(lax, provider.logoutToken(anna, LogoutTokenVariant.TYP_AT_JWT)))
                .isEqualTo(new LogoutAnswer.Refused(LogoutFault.TYPE));
        assertThat(said(lax, provider.logoutToken(anna, LogoutTokenVariant.WITH_NONCE)))
                .isEqualTo(new LogoutAnswer.Refused(LogoutFault.NONCE));
    }

    @Test
    void an_old_one_that_somebody_kept_is_refused_within_minutes() {
        String token = provider.logoutToken(anna, LogoutTokenVariant.RIGHT);
        clock.advance(Duration.ofMinutes(3).minusSeconds(1));
        assertThat(said(settings, token)).isInstanceOf(LogoutAnswer.Genuine.class);
        clock.advance(Duration.ofSeconds(1));
        assertThat(said(settings, token)).isEqualTo(new LogoutAnswer.Refused(LogoutFault.EXPIRED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "a.b.c", "..", "null", "{}", "eyJhbGciOiJub25lIn0..", "\u0000"})
    void anything_else_is_no_token(String text) {
        assertThat(said(settings, text)).isEqualTo(new LogoutAnswer.Refused(LogoutFault.UNREADABLE));
    }

    @Test
    void a_token_of_any_length_is_not_even_read() {
        String token = provider.logoutToken(anna, LogoutTokenVariant.RIGHT);
        assertThat(said(settings, token + "A".repeat(16 * 1024)))
                .isEqualTo(new LogoutAnswer.Refused(LogoutFault.UNREADABLE));
        assertThat(provider.callsOf(Endpoint.KEYS)).isZero();
    }

    @Test
    void while_the_keys_cannot_be_had_nothing_is_decided() {
        String token = provider.logoutToken(anna, LogoutTokenVariant.RIGHT);
        provider.setDown(true);
        assertThat(said(settings, token)).isInstanceOf(LogoutAnswer.Unavailable.class);
    }

    private ProviderLogout genuine(LogoutTokenVariant variant) {
        return ((LogoutAnswer.Genuine) said(settings, provider.logoutToken(anna, variant))).logout();
    }

    private LogoutAnswer said(OidcSettings of, String token) {
        return new OidcSignIn(of, HTTP, new SecureRandom()).loggedOut(token, clock.instant());
    }
}
