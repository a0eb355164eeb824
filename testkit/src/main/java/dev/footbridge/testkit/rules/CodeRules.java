package dev.footbridge.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.MyStatus;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.contract.StoreContract;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long a code counts, how often it may be guessed, and how often a new one is sent; with the figures of the standard. */
public interface CodeRules extends StoreContract {
    String ADDRESS = "anna@acme.example";

    @Test
    default void C1_a_code_counts_until_its_quarter_of_an_hour_is_over() {
        for (Duration tooLate : List.of(Duration.ZERO, Duration.ofMillis(1), Duration.ofDays(1))) {
            Company company = new Company(ports());
            Crossing crossing = new Crossing(company);
            UserKey anna = company.person("anna");
            assertThat(crossing.asks(anna, ADDRESS)).isEmpty();
            company.passes(Duration.ofMinutes(15).plus(tooLate));
            assertThat(crossing.types(anna, crossing.newestCode(ADDRESS))).contains(Refusal.CODE_EXPIRED);
        }
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        UserKey anna = company.person("anna");
        assertThat(crossing.asks(anna, ADDRESS)).isEmpty();
        company.passes(Duration.ofMinutes(15).minusMillis(1));
        assertThat(crossing.types(anna, crossing.newestCode(ADDRESS))).isEmpty();
        assertThat(crossing.linked(anna)).isPresent();
    }

    @Test
    default void C1_the_fifth_wrong_try_kills_the_code_for_the_right_one_too() {
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        UserKey anna = company.person("anna");
        assertThat(crossing.asks(anna, ADDRESS)).isEmpty();
        for (int left = 4; left > 0; left--) {
            assertThat(crossing.typesWrongly(anna)).contains(Refusal.WRONG_CODE);
            assertThat(open(company, anna).triesLeft()).isEqualTo(left);
        }
        assertThat(crossing.typesWrongly(anna)).contains(Refusal.TOO_MANY_TRIES);
        assertThat(crossing.types(anna, crossing.newestCode(ADDRESS))).contains(Refusal.TOO_MANY_TRIES);
        assertThat(crossing.linked(anna)).isEmpty();
    }

    @Test
    default void C1_four_wrong_tries_leave_one_that_may_be_right() {
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        UserKey anna = company.person("anna");
        assertThat(crossing.asks(anna, ADDRESS)).isEmpty();
        for (int wrong = 0; wrong < 4; wrong++) {
            assertThat(crossing.typesWrongly(anna)).contains(Refusal.WRONG_CODE);
        }
        assertThat(crossing.types(anna, crossing.newestCode(ADDRESS))).isEmpty();
    }

    @Test
    default void C1_a_new_code_does_not_forget_the_ten_wrong_tries_of_the_day() {
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        UserKey anna = company.person("anna");
        for (int code = 0; code < 2; code++) {
            assertThat(crossing.asks(anna, ADDRESS)).isEmpty();
            for (int wrong = 0; wrong < 5; wrong++) {
                assertThat(crossing.typesWrongly(anna)).isPresent();
            }
            company.passes(Duration.ofHours(1));
        }
        assertThat(crossing.asks(anna, ADDRESS)).contains(Refusal.TOO_MANY_TRIES);
        company.passes(Duration.ofHours(22).minusMillis(1));
        assertThat(crossing.asks(anna, ADDRESS)).contains(Refusal.TOO_MANY_TRIES);
        company.passes(Duration.ofMillis(1));
        assertThat(crossing.asks(anna, ADDRESS)).isEmpty();
    }

    @Test
    default void C2_a_code_is_worth_nothing_to_somebody_else_or_for_another_address() {
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        UserKey anna = company.person("anna");
        UserKey bo = company.person("bo");
        assertThat(crossing.asks(anna, ADDRESS)).isEmpty();
        assertThat(crossing.asks(bo, "bo@acme.example")).isEmpty();
        String code = crossing.newestCode(ADDRESS);
        assertThat(crossing.types(bo, code)).contains(Refusal.WRONG_CODE);
        company.passes(Duration.ofSeconds(30));
        assertThat(crossing.asks(anna, "anna.larsson@acme.example")).isEmpty();
        assertThat(crossing.types(anna, code)).contains(Refusal.WRONG_CODE);
        assertThat(crossing.linked(anna)).isEmpty();
    }

    @Test
    default void C3_the_last_two_codes_of_an_address_count_and_the_third_last_does_not() {
        assertThat(typedAfterSends(2)).isEmpty();
        assertThat(typedAfterSends(3)).contains(Refusal.WRONG_CODE);
    }

    private Optional<Refusal> typedAfterSends(int sends) {
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        UserKey anna = company.person("anna");
        assertThat(crossing.asks(anna, ADDRESS)).isEmpty();
        String first = crossing.newestCode(ADDRESS);
        for (int send = 1; send < sends; send++) {
            company.passes(Duration.ofMinutes(1));
            assertThat(crossing.asks(anna, ADDRESS)).isEmpty();
        }
        return crossing.types(anna, first);
    }

    @Test
    default void C3_two_codes_in_the_post_share_one_count_of_tries() {
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        UserKey anna = company.person("anna");
        assertThat(crossing.asks(anna, ADDRESS)).isEmpty();
        for (int wrong = 0; wrong < 4; wrong++) {
            assertThat(crossing.typesWrongly(anna)).contains(Refusal.WRONG_CODE);
        }
        company.passes(Duration.ofSeconds(30));
        assertThat(crossing.asks(anna, ADDRESS)).isEmpty();
        assertThat(open(company, anna).triesLeft()).isEqualTo(1);
        assertThat(crossing.typesWrongly(anna)).contains(Refusal.TOO_MANY_TRIES);
        assertThat(crossing.types(anna, crossing.newestCode(ADDRESS))).contains(Refusal.TOO_MANY_TRIES);
    }

    @Test
    default void C3_a_new_code_waits_30_seconds_then_60_then_5_minutes_and_there_are_five_in_an_hour() {
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        UserKey anna = company.person("anna");
        assertThat(crossing.asks(anna, ADDRESS)).isEmpty();
        for (int pause : new int[] {30, 60, 300, 300}) {
            company.passes(Duration.ofSeconds(pause).minusMillis(1));
            assertThat(crossing.asks(anna, ADDRESS)).as("before %s s", pause).contains(Refusal.COOLDOWN);
            company.passes(Duration.ofMillis(1));
            assertThat(crossing.asks(anna, ADDRESS)).as("after %s s", pause).isEmpty();
        }
        company.passes(Duration.ofMinutes(5));
        assertThat(crossing.asks(anna, "anna@beta.example")).contains(Refusal.RATE_LIMITED);
    }

    @Test
    default void C6_spaces_dashes_and_foreign_digits_are_read() {
        for (String between : List.of("", " ", "-", "\u00A0")) {
            Company company = new Company(ports());
            Crossing crossing = new Crossing(company);
            UserKey anna = company.person("anna");
            assertThat(crossing.asks(anna, ADDRESS)).isEmpty();
            String code = crossing.newestCode(ADDRESS);
            String typed = "Code: " + fullWidth(code.substring(0, 3)) + between + code.substring(3) + "\n";
            assertThat(crossing.types(anna, "12345")).contains(Refusal.MALFORMED_CODE);
            assertThat(open(company, anna).triesLeft()).isEqualTo(5);
            assertThat(crossing.types(anna, typed)).as(typed).isEmpty();
        }
    }

    private static String fullWidth(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars().map(digit -> digit - '0' + '\uFF10').forEach(wide::appendCodePoint);
        return wide.toString();
    }

    private static MyStatus.OpenChallenge open(Company company, UserKey user) {
        MyStatus status =
                company.footbridge().selfService().status(user).value().orElseThrow();
        return Objects.requireNonNull(status.challenge(), "a code is in the post");
    }
}
