package dev.footbridge.idp.keycloak;

import static dev.footbridge.idp.FakeServer.answer;
import static dev.footbridge.idp.FakeServer.json;
import static dev.footbridge.idp.FakeServer.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.account.AccountKey;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.account.ExistingAccountPolicy;
import dev.footbridge.account.ExternalId;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.idp.FakeServer;
import dev.footbridge.idp.FakeServer.Reply;
import dev.footbridge.idp.HttpLimits;
import dev.footbridge.idp.ProviderHttp;
import dev.footbridge.idp.RegisteredClient;
import dev.footbridge.spi.Accounts.Answer;
import dev.footbridge.spi.Accounts.Request;
import dev.footbridge.tenant.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a Keycloak, or what stands before it, may answer. */
class KeycloakAnswersTest {
    private static final EmailAddress ANNA = EmailAddress.of("anna@acme.example");
    private static final ExternalId OURS = ExternalId.of(UserKey.of("acme", "anna"), ANNA);
    private static final String USERS = "/admin/realms/acme/users";

    private final Realm realm = new Realm();
    private final KeycloakAccounts accounts = new KeycloakAccounts(
            KeycloakSettings.of(realm.base() + "/realms/acme", RegisteredClient.of("hrm-accounts", "s3cret")),
            new ProviderHttp(new HttpLimits(Duration.ofSeconds(1), Duration.ofSeconds(1), 1 << 20)),
            Clock.systemUTC());

    /** Gives tokens; what it says of users is told by each test. */
    private static final class Realm extends FakeServer {
        Realm() {
            usually(
                    "/realms/acme/protocol/openid-connect/token",
                    json("{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":300}"));
            usually(USERS, json("[]"));
        }
    }

    @AfterEach
    void stop() {
        realm.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "[1]",
                "[null]",
                "[[]]",
                "<html>",
                "[{}",
                "[\"anna\"]",
                "{\"error\":\"unknown\"}"
            })
    void I8_what_is_no_list_of_users_is_tried_again_and_nothing_is_created(String body) {
        realm.next(USERS, json(body));
        assertThat(ask()).isInstanceOf(Answer.Unavailable.class);
        assertThat(realm.callsOf(USERS)).isEqualTo(1);
    }

    @Test
    void a_query_that_is_passed_over_hands_us_nobody() {
        realm.next(USERS, json("[{\"id\":\"somebody\",\"enabled\":true,\"email\":\"eve@acme.example\"}]"));
        assertThat(ask()).isInstanceOf(Answer.Unavailable.class);
        realm.next(USERS, json("[]"));
        realm.next(USERS, json("[{\"id\":\"somebody\",\"enabled\":true,\"email\":\"eve@acme.example\"}]"));
        assertThat(ask()).isInstanceOf(Answer.Unavailable.class);
    }

    @Test
    void two_accounts_with_the_address_are_for_the_administrator_to_settle() {
        String anna = "{\"id\":\"%s\",\"enabled\":true,\"email\":\"anna@acme.example\",\"emailVerified\":true}";
        realm.next(USERS, json("[]"));
        realm.next(USERS, json("[" + anna.formatted("one") + "," + anna.formatted("two") + "]"));
        assertThat(ask()).isEqualTo(new Answer.Refused(AccountRefusal.AMBIGUOUS));
    }

    @Test
    void an_account_without_an_id_is_no_account() {
        realm.next(USERS, json("[]"));
        realm.next(USERS, json("[{\"enabled\":true,\"email\":\"anna@acme.example\",\"emailVerified\":true}]"));
        assertThat(ask()).isInstanceOf(Answer.Unavailable.class);
    }

    @Test
    void I8_made_by_somebody_else_between_our_look_and_our_call_it_is_looked_up_again() {
        noUser();
        realm.next(USERS, answer(409, "application/json", "{\"errorMessage\":\"User exists with same email\"}"));
        realm.next(USERS, json("[]"));
        realm.next(
                USERS,
                json("[{\"id\":\"theirs\",\"enabled\":true,\"email\":\"ANNA@acme.example\",\"emailVerified\":true}]"));
        assertThat(ask()).isEqualTo(new Answer.Ready(AccountKey.of(realm.base() + "/realms/acme", "theirs"), true));
    }

    @Test
    void a_409_that_no_search_explains_is_tried_again() {
        noUser();
        realm.next(USERS, answer(409, "application/json", "{}"));
        assertThat(ask()).isInstanceOf(Answer.Unavailable.class);
    }

    @Test
    void I8_overload_says_when_to_come_again() {
        realm.next(USERS, with("Retry-After", "17", answer(429, "text/plain", "slowly")));
        assertThat(ask())
                .isInstanceOfSatisfying(
                        Answer.Unavailable.class,
                        unavailable -> assertThat(unavailable.retryAfter()).isEqualTo(Duration.ofSeconds(17)));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 401, 403, 404, 500, 503})
    void any_other_status_is_no_answer_and_no_account(int status) {
        for (int i = 0; i < 2; i++) {
            realm.next(USERS, answer(status, "application/json", "[]"));
        }
        assertThat(ask()).isInstanceOf(Answer.Unavailable.class);
    }

    @Test
    @Timeout(10)
    void ten_gigabytes_are_cut_off() {
        AtomicLong taken = new AtomicLong();
        realm.next(USERS, FakeServer.endless(taken));
        assertThat(ask()).isInstanceOf(Answer.Unavailable.class);
        // Buffers of both sides come on top of the megabyte.
        assertThat(taken.get()).isLessThan(64L << 20);
    }

    /** By external id, by address, by user name. */
    private void noUser() {
        Reply nobody = json("[]");
        realm.next(USERS, nobody);
        realm.next(USERS, nobody);
        realm.next(USERS, nobody);
    }

    private Answer ask() {
        return accounts.findOrCreate(new Request(
                OURS, ANNA, "Anna Åkesson", Locale.forLanguageTag("sv-SE"), ExistingAccountPolicy.ADOPT_IF_VERIFIED));
    }
}
