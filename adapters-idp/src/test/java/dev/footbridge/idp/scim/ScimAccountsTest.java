package dev.footbridge.idp.scim;

import static dev.footbridge.idp.FakeServer.answer;
import static dev.footbridge.idp.FakeServer.cut;
import static dev.footbridge.idp.FakeServer.cutInTheMiddle;
import static dev.footbridge.idp.FakeServer.json;
import static dev.footbridge.idp.FakeServer.redirect;
import static dev.footbridge.idp.FakeServer.with;
import static dev.footbridge.idp.scim.FakeScim.SEARCH;
import static dev.footbridge.idp.scim.FakeScim.TOKEN;
import static dev.footbridge.idp.scim.FakeScim.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.account.AccountKey;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.account.ExistingAccountPolicy;
import dev.footbridge.account.ExternalId;
import dev.footbridge.account.Issuer;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.idp.FakeServer;
import dev.footbridge.idp.FakeServer.Call;
import dev.footbridge.idp.FakeServer.Reply;
import dev.footbridge.idp.HttpLimits;
import dev.footbridge.idp.JsonText;
import dev.footbridge.idp.ProviderHttp;
import dev.footbridge.idp.RegisteredClient;
import dev.footbridge.idp.account.AccountPage;
import dev.footbridge.spi.Accounts.Answer;
import dev.footbridge.spi.Accounts.Request;
import dev.footbridge.tenant.UserKey;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScimAccountsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String ISSUER = "https://idp.example";
    private static final EmailAddress ANNA = EmailAddress.of("anna+hrm@acme.example");
    private static final ExternalId OURS = ExternalId.of(UserKey.of("acme", "anna"), ANNA);

    private final FakeScim scim = new FakeScim();
    private final ScimSettings settings = ScimSettings.of(
            new Issuer(ISSUER),
            URI.create(scim.base() + "/scim/v2"),
            URI.create(scim.base() + TOKEN),
            RegisteredClient.of("hrm-accounts", "s3cret"));
    private Instant now = NOW;
    private final ScimAccounts accounts = accounts(settings);

    @AfterEach
    void stop() {
        scim.close();
    }

    private ScimAccounts accounts(ScimSettings used) {
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        return new ScimAccounts(
                used, new ProviderHttp(new HttpLimits(Duration.ofSeconds(1), Duration.ofSeconds(1), 1 << 20)), clock);
    }

    private static Request request(ExistingAccountPolicy policy) {
        return new Request(OURS, ANNA, "Anna Åkesson", Locale.forLanguageTag("sv-SE"), policy);
    }

    private Answer ask() {
        return accounts.findOrCreate(request(ExistingAccountPolicy.ADOPT_IF_VERIFIED));
    }

    private static String subjectOf(Map<String, Object> account) {
        return (String) ((Map<?, ?>) account.get(ScimSettings.ACCOUNT_SCHEMA)).get("subject");
    }

    private Answer ready(Map<String, Object> account, boolean existed) {
        return new Answer.Ready(AccountKey.of(ISSUER, subjectOf(account)), existed);
    }

    private static Answer refused(AccountRefusal reason) {
        return new Answer.Refused(reason);
    }

    private Answer.Unavailable unavailable() {
        Answer answer = ask();
        assertThat(answer).isInstanceOf(Answer.Unavailable.class);
        Answer.Unavailable unavailable = (Answer.Unavailable) answer;
        assertThat(unavailable.detail())
                .isNotBlank()
                .doesNotContainIgnoringCase("anna")
                .doesNotContain("acme.example")
                .doesNotContain("Åkesson")
                .doesNotContain(OURS.toString())
                .doesNotContain("token-");
        return unavailable;
    }

    // Creating

    @Test
    void new_account_is_created_with_a_verified_address_and_no_password() {
        assertThat(ask()).isEqualTo(ready(scim.accounts.get(0), false));
        Map<String, Object> sent =
                JsonText.object(scim.lastCallOf(USERS).body()).orElseThrow();
        assertThat(sent)
                .containsEntry("userName", "anna+hrm@acme.example")
                .containsEntry("externalId", OURS.toString())
                .containsEntry("displayName", "Anna Åkesson")
                .containsEntry("name", Map.of("formatted", "Anna Åkesson"))
                .containsEntry("emails", List.of(Map.of("value", "anna+hrm@acme.example", "primary", true)))
                .containsEntry("active", true)
                .containsEntry("locale", "sv-SE")
                .containsEntry(ScimSettings.ACCOUNT_SCHEMA, Map.of("emailVerified", true))
                .containsEntry("schemas", List.of(NewAccount.USER_SCHEMA, ScimSettings.ACCOUNT_SCHEMA))
                .hasSize(9);
        assertThat(scim.lastCallOf(USERS).header("Content-Type")).isEqualTo("application/scim+json");
    }

    @Test
    void unknown_name_and_language_are_left_out() {
        accounts.findOrCreate(new Request(OURS, ANNA, " ", Locale.ROOT, ExistingAccountPolicy.ADOPT_IF_VERIFIED));
        assertThat(JsonText.object(scim.lastCallOf(USERS).body()).orElseThrow())
                .doesNotContainKeys("name", "displayName", "locale");
    }

    @Test
    void asked_again_it_is_the_same_account() {
        Answer first = ask();
        assertThat(ask()).isEqualTo(first);
        assertThat(scim.accounts).hasSize(1);
    }

    @Test
    void lost_answer_is_found_again_by_external_id() {
        scim.next(USERS, scim.doneButCut(USERS));
        unavailable();
        assertThat(scim.accounts).hasSize(1);
        assertThat(ask()).isEqualTo(ready(scim.accounts.get(0), false));
        assertThat(scim.accounts).hasSize(1);
    }

    @Test
    void account_made_between_look_and_call_is_found_after_the_409() {
        Map<String, Object> other = scim.someoneMade(ANNA.canonical(), true);
        scim.next(SEARCH, FakeScim.list(List.of()));
        scim.next(SEARCH, FakeScim.list(List.of()));
        assertThat(ask()).isEqualTo(ready(other, true));
        assertThat(scim.callsOf(USERS)).isOne();
    }

    @Test
    void our_own_account_made_between_look_and_call_is_found_after_the_409() {
        ask();
        scim.next(SEARCH, FakeScim.list(List.of()));
        scim.next(SEARCH, FakeScim.list(List.of()));
        assertThat(ask()).isEqualTo(ready(scim.accounts.get(0), false));
        assertThat(scim.accounts).hasSize(1);
    }

    @Test
    void conflict_without_an_account_to_see_is_tried_again_later() {
        scim.next(USERS, FakeScim.scim(409, Map.of("scimType", "uniqueness")));
        assertThat(unavailable().detail()).contains("409");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 422})
    void data_that_the_provider_does_not_accept_is_refused(int status) {
        scim.next(USERS, FakeScim.scim(status, Map.of("scimType", "invalidValue", "detail", "Anna Åkesson")));
        assertThat(ask()).isEqualTo(refused(AccountRefusal.DATA_NOT_ACCEPTED));
    }

    @Test
    void created_account_in_an_answer_of_another_content_type_is_looked_up_next_time() {
        scim.next(USERS, answer(201, "text/plain", "{\"id\":\"1\"}"));
        assertThat(unavailable().detail()).contains("not JSON");
    }

    @Test
    void created_account_with_the_external_id_of_another_is_no_answer() {
        scim.next(
                USERS,
                FakeScim.scim(
                        201,
                        Map.of("externalId", "another", ScimSettings.ACCOUNT_SCHEMA, Map.of("subject", "stranger"))));
        assertThat(unavailable().detail()).contains("another account");
    }

    // An account that is already there

    @Test
    void I7_verified_account_with_the_address_is_adopted_and_left_as_it_is() {
        Map<String, Object> existing = scim.someoneMade(ANNA.canonical(), true);
        Map<String, Object> before = new LinkedHashMap<>(existing);
        assertThat(ask()).isEqualTo(ready(existing, true));
        assertThat(existing).isEqualTo(before);
        assertThat(scim.callsOf(USERS)).isZero();
    }

    @Test
    void I7_unverified_account_is_not_taken() {
        scim.someoneMade(ANNA.canonical(), false);
        assertThat(ask()).isEqualTo(refused(AccountRefusal.EXISTING_UNVERIFIED));
    }

    @Test
    void I7_account_that_does_not_tell_is_not_taken() {
        scim.someoneMade(ANNA.canonical(), true)
                .put(ScimSettings.ACCOUNT_SCHEMA, Map.of("subject", "s", "emailVerified", "true"));
        assertThat(ask()).isEqualTo(refused(AccountRefusal.EXISTING_UNVERIFIED));
    }

    /** The attacker's user name is the victim's address; what was verified is the attacker's own. */
    @Test
    void I7_account_whose_verified_address_is_another_is_not_taken() {
        scim.someoneMade(ANNA.canonical(), true)
                .put("emails", List.of(Map.of("value", "mallory@evil.example", "primary", true)));
        assertThat(ask()).isEqualTo(refused(AccountRefusal.EXISTING_UNVERIFIED));
    }

    @Test
    void I7_address_that_is_only_a_second_one_is_not_the_verified_one() {
        scim.someoneMade(ANNA.canonical(), true)
                .put(
                        "emails",
                        List.of(
                                Map.of("value", ANNA.canonical()),
                                Map.of("value", "mallory@evil.example", "primary", true)));
        assertThat(ask()).isEqualTo(refused(AccountRefusal.EXISTING_UNVERIFIED));
    }

    @Test
    void strict_policy_never_takes_an_account_that_we_did_not_create() {
        scim.someoneMade(ANNA.canonical(), true);
        assertThat(accounts.findOrCreate(request(ExistingAccountPolicy.PROVE_BY_SIGN_IN)))
                .isEqualTo(refused(AccountRefusal.EXISTING_NEEDS_SIGN_IN));
    }

    @Test
    void strict_policy_takes_our_own_account() {
        ask();
        assertThat(accounts.findOrCreate(request(ExistingAccountPolicy.PROVE_BY_SIGN_IN)))
                .isEqualTo(ready(scim.accounts.get(0), false));
    }

    @Test
    void our_own_account_is_taken_under_another_user_name_and_unverified() {
        ask();
        scim.accounts.get(0).put("userName", "renamed@acme.example");
        scim.accounts.get(0).put(ScimSettings.ACCOUNT_SCHEMA, Map.of("subject", "anna-1", "emailVerified", false));
        assertThat(ask()).isEqualTo(ready(scim.accounts.get(0), false));
    }

    @Test
    void user_name_that_differs_in_case_is_the_same_account() {
        Map<String, Object> existing = scim.someoneMade("Anna+HRM@Acme.Example", true);
        assertThat(ask()).isEqualTo(ready(existing, true));
        assertThat(scim.accounts).hasSize(1);
    }

    @Test
    void verified_account_of_another_of_our_tenants_is_adopted() {
        Map<String, Object> existing = scim.someoneMade(ANNA.canonical(), true);
        existing.put(
                "externalId", ExternalId.of(UserKey.of("beta", "anna"), ANNA).toString());
        assertThat(ask()).isEqualTo(ready(existing, true));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void closed_account_is_not_taken(boolean ours) {
        Map<String, Object> existing = scim.someoneMade(ANNA.canonical(), true);
        existing.put("active", false);
        if (ours) {
            existing.put("externalId", OURS.toString());
        }
        assertThat(ask()).isEqualTo(refused(AccountRefusal.EXISTING_NEEDS_SIGN_IN));
    }

    @Test
    void two_accounts_with_the_address_are_ambiguous() {
        scim.someoneMade(ANNA.canonical(), true);
        scim.someoneMade("ANNA+hrm@acme.example", true);
        assertThat(ask()).isEqualTo(refused(AccountRefusal.AMBIGUOUS));
    }

    @Test
    void two_accounts_with_our_external_id_are_ambiguous() {
        scim.someoneMade(ANNA.canonical(), true).put("externalId", OURS.toString());
        scim.someoneMade("other@acme.example", true).put("externalId", OURS.toString());
        assertThat(ask()).isEqualTo(refused(AccountRefusal.AMBIGUOUS));
    }

    // Where the provider keeps what

    @Test
    void subject_and_verified_flag_are_read_where_the_settings_say() {
        Map<String, Object> existing = scim.someoneMade(ANNA.canonical(), false);
        existing.put("verified", true);
        ScimAccounts mapped = accounts(settings.withAttributes(ScimAttribute.of("id"), ScimAttribute.of("verified")));
        assertThat(mapped.findOrCreate(request(ExistingAccountPolicy.ADOPT_IF_VERIFIED)))
                .isEqualTo(new Answer.Ready(AccountKey.of(ISSUER, (String) existing.get("id")), true));
    }

    @Test
    void attribute_of_the_account_itself_is_sent_there() {
        accounts(settings.withAttributes(ScimAttribute.of("id"), ScimAttribute.of("verified")))
                .findOrCreate(request(ExistingAccountPolicy.ADOPT_IF_VERIFIED));
        assertThat(JsonText.object(scim.lastCallOf(USERS).body()).orElseThrow())
                .containsEntry("verified", true)
                .containsEntry("schemas", List.of(NewAccount.USER_SCHEMA));
    }

    @Test
    void names_of_attributes_count_without_case() {
        Map<String, Object> existing = scim.someoneMade(ANNA.canonical(), true);
        existing.put("EMAILS", existing.remove("emails"));
        Map<String, Object> extension = Map.of("EmailVerified", true, "SUBJECT", "anna-1");
        existing.remove(ScimSettings.ACCOUNT_SCHEMA);
        existing.put(ScimSettings.ACCOUNT_SCHEMA.toUpperCase(Locale.ROOT), extension);
        assertThat(ask()).isEqualTo(new Answer.Ready(AccountKey.of(ISSUER, "anna-1"), true));
    }

    @Test
    void subject_that_is_missing_is_named_as_the_fault() {
        scim.someoneMade(ANNA.canonical(), true).put(ScimSettings.ACCOUNT_SCHEMA, Map.of("emailVerified", true));
        assertThat(unavailable().detail()).contains("subject");
    }

    @Test
    void subject_that_is_no_text_is_named_as_the_fault() {
        scim.someoneMade(ANNA.canonical(), true)
                .put(ScimSettings.ACCOUNT_SCHEMA, Map.of("emailVerified", true, "subject", 42));
        assertThat(unavailable().detail()).contains("subject");
    }

    // Searching

    @Test
    void no_address_stands_in_any_uri() {
        ask();
        scim.someoneMade(ANNA.canonical(), true);
        ask();
        assertThat(scim.calls)
                .allSatisfy(call -> assertThat(call.path() + call.query()).doesNotContain("anna"));
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 405, 501})
    void service_without_search_is_asked_by_get(int status) {
        scim.usually(SEARCH, answer(status, "text/plain", "no"));
        assertThat(ask()).isEqualTo(ready(scim.accounts.get(0), false));
        List<String> filters = scim.calls.stream()
                .filter(call -> call.method().equals("GET"))
                .map(call -> Call.pairs(call.query()).get("filter"))
                .toList();
        assertThat(filters).containsExactly("externalId eq \"" + OURS + "\"", "userName eq \"anna+hrm@acme.example\"");
    }

    @Test
    void service_that_ignores_the_filter_gives_us_nobody() {
        Map<String, Object> stranger = scim.someoneMade("stranger@acme.example", true);
        scim.next(SEARCH, FakeScim.list(List.of(stranger)));
        assertThat(unavailable().detail()).contains("not asked for");
        assertThat(scim.callsOf(USERS)).isZero();
    }

    @Test
    void search_that_counts_more_than_it_shows_is_no_answer() {
        scim.next(SEARCH, FakeScim.scim(200, Map.of("totalResults", 1)));
        unavailable();
        scim.next(SEARCH, FakeScim.scim(200, Map.of("Resources", List.of())));
        unavailable();
        assertThat(scim.callsOf(USERS)).isZero();
    }

    // Outages

    @ParameterizedTest
    @CsvSource({"120, 120", "0, 0", "7200, 3600", "99999999999999999999, 3600"})
    void too_many_calls_wait_as_long_as_asked_for(String header, long seconds) {
        scim.next(SEARCH, with("Retry-After", header, answer(429, "text/plain", "slowly")));
        assertThat(unavailable().retryAfter()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Sun, 22 Nov 2026 10:02:00 GMT; 120",
                "Sun, 22 Nov 2026 12:00:00 GMT; 3600",
                "Sun, 22 Nov 2026 09:00:00 GMT; 0"
            })
    void too_many_calls_wait_until_the_date(String header, long seconds) {
        scim.next(USERS, with("Retry-After", header, answer(429, "text/plain", "slowly")));
        assertThat(unavailable().retryAfter()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-5", "1.5", "2026-11-22T10:02:00Z", "١٢٠"})
    void nonsense_in_retry_after_is_as_good_as_nothing(String header) {
        scim.next(SEARCH, with("Retry-After", header, answer(503, "text/plain", "down")));
        assertThat(unavailable().retryAfter()).isNull();
    }

    @Test
    void whatever_is_no_answer_is_tried_again_later() {
        List<Reply> replies = new ArrayList<>(List.of(
                answer(500, "application/json", "{}"),
                answer(501, "text/plain", "no"),
                answer(503, "text/html", "<html>"),
                answer(403, "application/json", "{}"),
                answer(418, "application/json", "{}"),
                redirect(scim.base() + "/elsewhere"),
                answer(200, "text/html", "<html>Anna Åkesson</html>"),
                answer(200, "text/html", "{\"totalResults\":0}"),
                answer(201, "text/html", "<html>"),
                answer(200, "", ""),
                json("{\"totalResults\":1,\"Resour"),
                json("[]"),
                json("null"),
                cutInTheMiddle("{\"totalResults\":0"),
                cut()));
        for (Reply reply : replies) {
            scim.next(SEARCH, reply);
            // For the 501, which makes us ask by GET.
            scim.next(USERS, answer(501, "text/plain", "no"));
            unavailable();
        }
        scim.forgetScript();
        assertThat(scim.calls)
                .noneMatch(call -> call.path().equals(USERS) && call.method().equals("POST"));
        for (Reply reply : replies) {
            scim.next(USERS, reply);
            unavailable();
        }
        assertThat(scim.callsOf("/elsewhere")).isZero();
        assertThat(scim.accounts).isEmpty();
    }

    @Test
    @Timeout(10)
    void silence_and_dripping_end_with_the_time_limit() {
        scim.next(SEARCH, scim.silent());
        unavailable();
        scim.next(USERS, scim.hanging());
        unavailable();
    }

    @Test
    void nobody_listening_is_an_outage() {
        scim.close();
        unavailable();
    }

    @Test
    @Timeout(10)
    void ten_gigabytes_are_cut_off() {
        AtomicLong taken = new AtomicLong();
        scim.next(SEARCH, FakeServer.endless(taken));
        unavailable();
        // Buffers of both sides come on top of the megabyte.
        assertThat(taken.get()).isLessThan(64L << 20);
    }

    // Our token

    @Test
    void token_is_kept_until_shortly_before_it_expires() {
        ask();
        now = NOW.plusSeconds(269);
        ask();
        assertThat(scim.tokensGiven).hasValue(1);
        now = NOW.plusSeconds(270);
        ask();
        assertThat(scim.tokensGiven).hasValue(2);
    }

    @Test
    void token_is_asked_for_with_client_credentials_and_scopes() {
        accounts(settings.withScopes(ImmutableSet.of("accounts:write")))
                .findOrCreate(request(ExistingAccountPolicy.ADOPT_IF_VERIFIED));
        assertThat(scim.lastCallOf(TOKEN).form())
                .containsEntry("grant_type", "client_credentials")
                .containsEntry("scope", "accounts:write");
        assertThat(scim.lastCallOf(TOKEN).header("Authorization")).startsWith("Basic ");
    }

    @Test
    void revoked_token_is_replaced_once() {
        ask();
        scim.validToken = "another";
        assertThat(ask()).isInstanceOf(Answer.Ready.class);
        assertThat(scim.tokensGiven).hasValue(2);
    }

    @Test
    void fresh_token_that_is_refused_is_not_replaced_again() {
        scim.usually(SEARCH, answer(401, "application/json", "{}"));
        assertThat(unavailable().detail()).contains("401");
        assertThat(scim.callsOf(SEARCH)).isEqualTo(2);
        assertThat(scim.tokensGiven).hasValue(2);
    }

    @Test
    void token_endpoint_down_is_an_outage() {
        for (Reply reply : List.of(
                answer(503, "text/plain", "down"),
                answer(401, "application/json", "{\"error\":\"invalid_client\"}"),
                answer(200, "text/html", "<html>"),
                json("{"),
                redirect(scim.base() + "/elsewhere"),
                cut())) {
            scim.next(TOKEN, reply);
            unavailable();
        }
        assertThat(scim.callsOf(SEARCH)).isZero();
        assertThat(scim.callsOf("/elsewhere")).isZero();
    }

    @Test
    @Timeout(20)
    void callers_do_not_stand_in_a_row_behind_a_silent_token_endpoint() throws Exception {
        scim.usually(TOKEN, scim.silent());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            long before = System.nanoTime();
            for (Future<Answer> answer : threads.invokeAll(Collections.<Callable<Answer>>nCopies(8, this::ask))) {
                assertThat(answer.get()).isInstanceOf(Answer.Unavailable.class);
            }
            // One after the other it would be eight seconds.
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(6));
        } finally {
            threads.shutdownNow();
        }
    }

    // The account page

    @Test
    void account_page_gets_the_address_as_a_hint() {
        ScimSettings shown =
                settings.withAccountPage(new AccountPage(URI.create("https://idp.example/account?lang=sv"), true));
        assertThat(accounts(shown).accountSettings(ANNA))
                .contains(URI.create("https://idp.example/account?lang=sv&login_hint=anna%2Bhrm%40acme.example"));
    }

    @Test
    void account_page_without_hint_and_no_account_page() {
        URI page = URI.create("https://idp.example/account");
        assertThat(accounts(settings.withAccountPage(new AccountPage(page, false)))
                        .accountSettings(ANNA))
                .contains(page);
        assertThat(accounts.accountSettings(ANNA)).isEmpty();
    }
}
