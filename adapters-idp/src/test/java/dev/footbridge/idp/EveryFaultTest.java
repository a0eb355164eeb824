package dev.footbridge.idp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.account.AccountKey;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.account.ExistingAccountPolicy;
import dev.footbridge.account.ExternalId;
import dev.footbridge.account.Issuer;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.idp.oidc.OidcSettings;
import dev.footbridge.idp.oidc.OidcSignIn;
import dev.footbridge.idp.oidc.OidcTrips;
import dev.footbridge.idp.oidc.SealedTransactions;
import dev.footbridge.idp.scim.ScimAccounts;
import dev.footbridge.idp.scim.ScimSettings;
import dev.footbridge.spi.Accounts.Answer;
import dev.footbridge.spi.Accounts.Request;
import dev.footbridge.spi.FederatedSignIn.Arrival;
import dev.footbridge.spi.FederatedSignIn.Purpose;
import dev.footbridge.spi.FederatedSignIn.Start;
import dev.footbridge.spi.FederatedSignIn.Trip;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.MovableClock;
import dev.footbridge.testkit.memory.FixedSecrets;
import dev.footbridge.testkit.provider.CallbackFault;
import dev.footbridge.testkit.provider.Client;
import dev.footbridge.testkit.provider.Endpoint;
import dev.footbridge.testkit.provider.FakeIdentityProvider;
import dev.footbridge.testkit.provider.IdTokenVariant;
import dev.footbridge.testkit.provider.ProviderAccount;
import dev.footbridge.testkit.provider.ServerFault;
import dev.footbridge.verification.SecretSeal;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both adapters as they are shipped, against a provider that does everything wrong that it can, one thing at a time. */
class EveryFaultTest {
    private static final ProviderHttp HTTP =
            new ProviderHttp(new HttpLimits(Duration.ofSeconds(2), Duration.ofSeconds(1), 1 << 20));
    private static final URI CALLBACK = URI.create("https://hrm.example/footbridge/callback");
    private static final EmailAddress ADDRESS = EmailAddress.of("anna@acme.example");
    private static final Trip TRIP =
            new Trip(Purpose.SIGN_IN, new TenantId("acme"), ADDRESS.canonical(), Locale.ENGLISH, "/start");
    private static final Request WISH = new Request(
            ExternalId.of(UserKey.of("acme", "anna"), ADDRESS),
            ADDRESS,
            "Anna Lindqvist",
            Locale.ENGLISH,
            ExistingAccountPolicy.ADOPT_IF_VERIFIED);

    private final MovableClock clock = MovableClock.atSomeMorning();
    private final FakeIdentityProvider provider = FakeIdentityProvider.start(clock);
    private final OidcTrips trips = trips();
    private final ScimAccounts accounts = new ScimAccounts(
            ScimSettings.of(
                    new Issuer(provider.issuer()),
                    provider.scimBase(),
                    provider.address(Endpoint.TOKEN),
                    registered(provider.accountClient())),
            HTTP,
            Clock.systemUTC());

    private OidcTrips trips() {
        OidcSettings settings = OidcSettings.of(provider.issuer(), registered(provider.product()), CALLBACK);
        SecretSeal seal = new SecretSeal(FixedSecrets.keys(), new SecureRandom());
        return new OidcTrips(new OidcSignIn(settings, HTTP, new SecureRandom()), new SealedTransactions(seal), clock);
    }

    private static RegisteredClient registered(Client client) {
        return RegisteredClient.of(client.id(), client.secret());
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    private ProviderAccount anna() {
        return provider.account(ADDRESS.canonical(), "Anna Lindqvist", true);
    }

    private Arrival goAndComeBack() {
        Start.Departure departure = (Start.Departure) trips.start(TRIP);
        return trips.finish(provider.callback(departure.authorization()), departure.transaction());
    }

    private void annaComesIn(ProviderAccount anna) {
        assertThat(goAndComeBack())
                .isInstanceOfSatisfying(
                        Arrival.SignedIn.class,
                        arrival -> assertThat(arrival.identity().account())
                                .isEqualTo(AccountKey.of(provider.issuer(), anna.subject())));
    }

    @ParameterizedTest
    @EnumSource(IdTokenVariant.class)
    void I1_good_tokens_sign_in_and_no_bad_one_does(IdTokenVariant variant) {
        ProviderAccount anna = anna();
        provider.nextIdToken(variant);
        switch (variant.verdict()) {
            case ACCEPT -> annaComesIn(anna);
            case REFUSE ->
                assertThat(goAndComeBack())
                        .isInstanceOfSatisfying(
                                Arrival.NotGenuine.class,
                                arrival -> assertThat(arrival.check()).startsWith("ID_TOKEN_"));
            case EITHER ->
                assertThat(goAndComeBack()).isInstanceOfAny(Arrival.SignedIn.class, Arrival.NotGenuine.class);
        }
        annaComesIn(anna);
    }

    @ParameterizedTest
    @EnumSource(CallbackFault.class)
    void I1_no_wrong_way_back_signs_in(CallbackFault fault) {
        ProviderAccount anna = anna();
        provider.nextCallback(fault);
        Arrival arrival = goAndComeBack();
        switch (fault) {
            case ACCESS_DENIED -> assertThat(arrival).isEqualTo(new Arrival.Cancelled());
            case SERVER_ERROR, TEMPORARILY_UNAVAILABLE -> assertThat(arrival).isEqualTo(new Arrival.Unavailable());
            default -> assertThat(arrival).isInstanceOf(Arrival.NotGenuine.class);
        }
        if (fault != CallbackFault.CODE_INVALID) {
            assertThat(provider.callsOf(Endpoint.TOKEN))
                    .as("no code is shown to anyone after a wrong callback")
                    .isZero();
        }
        annaComesIn(anna);
    }

    @ParameterizedTest
    @EnumSource(ServerFault.class)
    void a_token_endpoint_that_fails_signs_nobody_in(ServerFault fault) {
        ProviderAccount anna = anna();
        provider.next(Endpoint.TOKEN, fault);
        Arrival arrival = goAndComeBack();
        if (fault.answersRightly()) {
            assertThat(arrival).isInstanceOf(Arrival.SignedIn.class);
        } else {
            assertThat(arrival).isInstanceOfAny(Arrival.Unavailable.class, Arrival.NotGenuine.class);
        }
        annaComesIn(anna);
    }

    @ParameterizedTest
    @EnumSource(ServerFault.class)
    void a_key_set_that_fails_is_an_outage_and_never_a_sign_in_without_keys(ServerFault fault) {
        ProviderAccount anna = anna();
        provider.next(Endpoint.KEYS, fault);
        // A cut connection may be tried again by the HTTP client itself.
        assertThat(goAndComeBack()).isInstanceOfAny(Arrival.Unavailable.class, Arrival.SignedIn.class);
        clock.advance(Duration.ofSeconds(6));
        annaComesIn(anna);
    }

    @Test
    void rotated_keys_are_fetched_once_more_and_the_next_sign_in_works() {
        ProviderAccount anna = anna();
        annaComesIn(anna);
        provider.rotateKeys();
        annaComesIn(anna);
        assertThat(provider.callsOf(Endpoint.KEYS)).isEqualTo(2);
    }

    @Test
    void metadata_of_another_issuer_starts_no_sign_in() {
        provider.namesIssuer("https://other.example");
        assertThat(trips.start(TRIP)).isEqualTo(new Start.Unavailable());
    }

    @Test
    void signing_out_leads_through_the_provider_and_back() {
        anna();
        Arrival.SignedIn arrival = (Arrival.SignedIn) goAndComeBack();
        URI bye = URI.create("https://hrm.example/bye");
        assertThat(provider.signIn(trips.signOut(arrival.idTokenHint(), bye).orElseThrow()))
                .isEqualTo(bye);
    }

    @ParameterizedTest
    @EnumSource(ServerFault.class)
    void I8_whatever_happens_while_an_account_is_made_there_is_one_in_the_end(ServerFault fault) {
        provider.next(Endpoint.USERS, fault);
        Answer answer = accounts.findOrCreate(WISH);
        switch (fault) {
            case SLOW, DUPLICATE_409_AFTER_EFFECT, UNAUTHORIZED_401 ->
                assertThat(answer).isInstanceOf(Answer.Ready.class);
            case BAD_REQUEST_400 -> assertThat(answer).isEqualTo(new Answer.Refused(AccountRefusal.DATA_NOT_ACCEPTED));
            case TOO_MANY_REQUESTS_429 ->
                assertThat(((Answer.Unavailable) answer).retryAfter()).isEqualTo(ServerFault.RETRY_AFTER);
            default -> assertThat(answer).isInstanceOf(Answer.Unavailable.class);
        }
        theAccountIsThereOnce();
    }

    @ParameterizedTest
    @EnumSource(ServerFault.class)
    void I8_a_search_that_fails_makes_no_second_account(ServerFault fault) {
        provider.next(Endpoint.USER_SEARCH, fault);
        boolean ends = fault.answersRightly() || fault == ServerFault.UNAUTHORIZED_401;
        assertThat(accounts.findOrCreate(WISH)).isInstanceOf(ends ? Answer.Ready.class : Answer.Unavailable.class);
        theAccountIsThereOnce();
    }

    @ParameterizedTest
    @EnumSource(ServerFault.class)
    void I2_without_an_access_token_the_answer_is_later(ServerFault fault) {
        provider.next(Endpoint.TOKEN, fault);
        assertThat(accounts.findOrCreate(WISH))
                .isInstanceOf(fault.answersRightly() ? Answer.Ready.class : Answer.Unavailable.class);
        theAccountIsThereOnce();
    }

    @Test
    void I2_a_token_that_ended_before_its_time_is_replaced() {
        accounts.findOrCreate(WISH);
        provider.revokeClientTokens();
        theAccountIsThereOnce();
    }

    @Test
    void a_service_that_searches_by_get_only_is_understood() {
        provider.searchByPost(false);
        theAccountIsThereOnce();
        theAccountIsThereOnce();
    }

    private void theAccountIsThereOnce() {
        assertThat(accounts.findOrCreate(WISH))
                .isInstanceOfSatisfying(
                        Answer.Ready.class, ready -> assertThat(ready.existed()).isFalse());
        assertThat(provider.accounts()).hasSize(1);
    }
}
