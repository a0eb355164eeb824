package dev.footbridge.idp.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.footbridge.account.AccountKey;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.account.ExistingAccountPolicy;
import dev.footbridge.account.ExternalId;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.idp.HttpLimits;
import dev.footbridge.idp.ProviderHttp;
import dev.footbridge.idp.RegisteredClient;
import dev.footbridge.spi.Accounts;
import dev.footbridge.spi.Accounts.Answer;
import dev.footbridge.spi.Accounts.Request;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.contract.AccountsContract;
import dev.footbridge.testkit.contract.TestIdentityProvider;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract of accounts against a real Keycloak, over its admin API. */
class KeycloakAccountsTest implements AccountsContract {
    private static final ProviderHttp HTTP =
            new ProviderHttp(new HttpLimits(Duration.ofSeconds(2), Duration.ofSeconds(10), 1 << 20));

    private static KeycloakServer keycloak;
    private static Realm realm;

    @BeforeAll
    static void start() throws IOException {
        keycloak = KeycloakServer.started();
        realm = Realm.in(keycloak, true);
    }

    @AfterAll
    static void stop() {
        if (realm != null) {
            realm.proxy().close();
        }
    }

    @Override
    public TestIdentityProvider idp() {
        return realm;
    }

    @Test
    void I7_a_closed_account_is_not_taken_even_if_we_made_it() {
        Request request = wish(address());
        String id = ready(realm, request).account().subject().value();
        keycloak.admin().change(realm.name(), id, Map.of("enabled", false));
        assertThat(realm.accounts().findOrCreate(request))
                .isEqualTo(new Answer.Refused(AccountRefusal.EXISTING_NEEDS_SIGN_IN));
    }

    @Test
    void I13_an_address_that_was_changed_at_the_provider_does_not_lose_the_account() {
        Request request = wish(address());
        Answer.Ready made = ready(realm, request);
        String other = address().canonical();
        keycloak.admin().change(realm.name(), made.account().subject().value(), Map.of("email", other));
        assertThat(ready(realm, request)).isEqualTo(made);
        assertThat(keycloak.admin()
                        .user(realm.name(), made.account().subject().value())
                        .get("email"))
                .isEqualTo(other);
    }

    @Test
    void a_name_that_keycloak_does_not_accept_is_reported() {
        EmailAddress address = address();
        UserKey user = UserKey.of("acme", UUID.randomUUID().toString());
        Request request = new Request(
                ExternalId.of(user, address),
                address,
                "Åsa <script>",
                Locale.ENGLISH,
                ExistingAccountPolicy.ADOPT_IF_VERIFIED);
        assertThat(realm.accounts().findOrCreate(request))
                .isEqualTo(new Answer.Refused(AccountRefusal.DATA_NOT_ACCEPTED));
    }

    @Test
    void somebody_with_one_name_gets_an_account_too() {
        EmailAddress address = address();
        UserKey user = UserKey.of("acme", UUID.randomUUID().toString());
        Request request = new Request(
                ExternalId.of(user, address), address, "Åsa", Locale.ENGLISH, ExistingAccountPolicy.ADOPT_IF_VERIFIED);
        assertThat(realm.nameOf(ready(realm, request).account())).isEqualTo("Åsa");
    }

    @Test
    void an_address_that_is_only_a_user_name_is_nobodys_to_take() {
        EmailAddress address = address();
        String id = keycloak.admin().user(realm.name(), address.canonical(), "Anna Ek", true);
        keycloak.admin().change(realm.name(), id, Map.of("email", address().canonical()));
        assertThat(realm.accounts().findOrCreate(wish(address)))
                .isEqualTo(new Answer.Refused(AccountRefusal.EXISTING_UNVERIFIED));
    }

    @Test
    void a_realm_that_drops_our_attribute_is_told_of_in_words() throws IOException {
        Realm forgetful = Realm.in(keycloak, false);
        try (LossyProxy proxy = forgetful.proxy()) {
            assertThat(proxy).isNotNull();
            assertThat(forgetful.accounts().findOrCreate(wish(address())))
                    .isInstanceOfSatisfying(
                            Answer.Unavailable.class,
                            unavailable ->
                                    assertThat(unavailable.detail()).contains("footbridge.externalId", "user profile"));
        }
    }

    @Test
    void people_are_led_to_the_realms_own_page_for_passwords() {
        assertThat(realm.accounts().accountSettings(address()))
                .contains(URI.create(keycloak.base() + "/realms/" + realm.name() + "/account"));
    }

    @Test
    void settings_that_cannot_be_are_refused_at_the_start() {
        RegisteredClient client = RegisteredClient.of("hrm-accounts", "s3cret");
        assertThatIllegalArgumentException().isThrownBy(() -> KeycloakSettings.of("https://keycloak.example", client));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeycloakSettings.of("http://keycloak.example/realms/acme", client));
        KeycloakSettings settings = KeycloakSettings.of("https://keycloak.example/auth/realms/acme", client);
        assertThat(settings.admin()).isEqualTo(URI.create("https://keycloak.example/auth/admin/realms/acme"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.withAdmin(URI.create("https://keycloak.example/admin?x=1")));
    }

    private static Answer.Ready ready(Realm in, Request request) {
        return (Answer.Ready) in.accounts().findOrCreate(request);
    }

    private static EmailAddress address() {
        return EmailAddress.of("anna." + UUID.randomUUID() + "@acme.example");
    }

    private static Request wish(EmailAddress address) {
        UserKey user = UserKey.of("acme", UUID.randomUUID().toString());
        return new Request(
                ExternalId.of(user, address),
                address,
                "Anna Maria Ek",
                Locale.ENGLISH,
                ExistingAccountPolicy.ADOPT_IF_VERIFIED);
    }

    /** A realm of its own, with a way to it that can fail. */
    private record Realm(KeycloakServer server, String name, LossyProxy proxy, Accounts accounts)
            implements TestIdentityProvider {

        static Realm in(KeycloakServer server, boolean keepsAttributes) throws IOException {
            String name = "realm-" + UUID.randomUUID();
            server.admin().realm(name, keepsAttributes, "https://hrm.example/*", "https://hrm.example/logout");
            LossyProxy proxy = new LossyProxy(server.base());
            KeycloakSettings settings = KeycloakSettings.of(
                            server.base() + "/realms/" + name, RegisteredClient.of("hrm-accounts", "s3cr:t+/2"))
                    .withAdmin(proxy.address("/admin/realms/" + name));
            return new Realm(server, name, proxy, new KeycloakAccounts(settings, HTTP, Clock.systemUTC()));
        }

        @Override
        public AccountKey existing(EmailAddress address, String personName, boolean addressVerified) {
            String id = server.admin().user(name, address.canonical(), personName, addressVerified);
            return AccountKey.of(server.base() + "/realms/" + name, id);
        }

        @Override
        public int accountsWith(EmailAddress address) {
            return server.admin().usersWith(name, address.canonical());
        }

        @Override
        public String nameOf(AccountKey account) {
            Map<String, Object> user =
                    server.admin().user(name, account.subject().value());
            Object last = user.get("lastName");
            List<Object> names = last == null ? List.of(user.get("firstName")) : List.of(user.get("firstName"), last);
            return String.join(" ", names.stream().map(String::valueOf).toList());
        }

        @Override
        public void loseNextAnswer() {
            proxy.loseNextChange();
        }

        @Override
        public void setDown(boolean down) {
            proxy.setDown(down);
        }
    }
}
