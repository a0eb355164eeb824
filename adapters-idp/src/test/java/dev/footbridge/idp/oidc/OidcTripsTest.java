package dev.footbridge.idp.oidc;

import static dev.footbridge.idp.oidc.FakeProvider.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.AccountKey;
import dev.footbridge.idp.FakeServer.Call;
import dev.footbridge.spi.FederatedSignIn.Arrival;
import dev.footbridge.spi.FederatedSignIn.Purpose;
import dev.footbridge.spi.FederatedSignIn.Start;
import dev.footbridge.spi.FederatedSignIn.Trip;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.verification.SecretKeys;
import dev.footbridge.verification.SecretSeal;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same relying party behind the port of the sign-in pages. */
class OidcTripsTest {
    private static final Trip TRIP = new Trip(
            Purpose.ROUND_TRIP, new TenantId("acme"), "anna@acme.example", Locale.forLanguageTag("sv"), "/start");

    private final FakeProvider provider = new FakeProvider();
    private final OidcTrips trips = trips();

    private OidcTrips trips() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        SecretSeal seal = new SecretSeal(SecretKeys.of("k", Map.of("k", key)), new SecureRandom());
        return new OidcTrips(provider.relyingParty(), new SealedTransactions(seal), () -> NOW);
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    private Start.Departure departure() {
        Start.Departure departure = (Start.Departure) trips.start(TRIP);
        SignInTransaction onlyItsAddressCounts = new SignInTransaction(
                "",
                "",
                "",
                provider.settings().issuer(),
                SignInPurpose.SIGN_IN,
                null,
                null,
                null,
                ImmutableList.of(),
                NOW);
        provider.arrived(new StartedSignIn(departure.authorization(), onlyItsAddressCounts));
        return departure;
    }

    private Map<String, List<String>> answer(String name, String value, Start.Departure departure) {
        return Map.of(name, List.of(value), "state", List.of(departure.state()), "iss", List.of(provider.base()));
    }

    @Test
    void whole_trip_brings_the_identity_and_what_was_asked_for() {
        Start.Departure departure = departure();
        assertThat(Call.pairs(departure.authorization().getRawQuery()))
                .containsEntry("login_hint", "anna@acme.example")
                .containsEntry("ui_locales", "sv");
        Arrival arrival = trips.finish(answer("code", "the-code", departure), departure.transaction());
        assertThat(arrival).isInstanceOf(Arrival.SignedIn.class);
        Arrival.SignedIn signedIn = (Arrival.SignedIn) arrival;
        assertThat(signedIn.identity().account()).isEqualTo(AccountKey.of(provider.base(), "anna-1"));
        assertThat(signedIn.trip().purpose()).isEqualTo(Purpose.ROUND_TRIP);
        assertThat(signedIn.trip().tenant()).isEqualTo(new TenantId("acme"));
        assertThat(signedIn.trip().returnTarget()).isEqualTo("/start");
        assertThat(trips.signOut(signedIn.idTokenHint(), URI.create("https://hrm.example/bye")))
                .isPresent();
    }

    @Test
    void person_who_stops_has_cancelled() {
        Start.Departure departure = departure();
        assertThat(trips.finish(answer("error", "access_denied", departure), departure.transaction()))
                .isEqualTo(new Arrival.Cancelled());
    }

    @Test
    void transaction_that_does_not_open_is_not_genuine() {
        Start.Departure departure = departure();
        assertThat(trips.finish(answer("code", "the-code", departure), "invented"))
                .isInstanceOf(Arrival.NotGenuine.class);
        assertThat(provider.callsOf(FakeProvider.TOKEN)).isZero();
    }

    @Test
    void bad_token_is_not_genuine_and_the_check_is_named() {
        Start.Departure departure = departure();
        provider.maker.claim("nonce", "invented");
        assertThat(trips.finish(answer("code", "the-code", departure), departure.transaction()))
                .isEqualTo(new Arrival.NotGenuine("ID_TOKEN_NONCE"));
    }

    @Test
    void provider_down_is_said_on_both_ways() {
        Start.Departure departure = departure();
        provider.close();
        assertThat(trips.finish(answer("code", "the-code", departure), departure.transaction()))
                .isEqualTo(new Arrival.Unavailable());
        assertThat(trips().start(TRIP)).isEqualTo(new Start.Unavailable());
    }
}
