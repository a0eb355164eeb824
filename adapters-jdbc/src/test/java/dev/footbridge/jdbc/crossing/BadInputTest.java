package dev.footbridge.jdbc.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.Administration.DomainsAnswer;
import dev.footbridge.Answer;
import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.tenant.UserId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that are refused before anything is done with them (3A, 3B), through both ways in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BadInputTest {
    private static final Actor ADMINISTRATOR = Actor.administrator(new UserId("beata"), Actor.Channel.API, "192.0.2.7");

    private NothingHappens nothing;

    @BeforeAll
    void start() {
        nothing = new NothingHappens();
    }

    @AfterAll
    void close() {
        nothing.close();
    }

    static Stream<BadAddresses.BadAddress> badAddresses() {
        return BadAddresses.all();
    }

    @ParameterizedTest
    @MethodSource("badAddresses")
    void every_case_of_bad_input_gets_its_own_refusal_and_stores_and_mails_nothing(BadAddresses.BadAddress bad) {
        allowing();
        assertThat(attempts(bad.typed())).containsOnly(Refused.invalidAddress(bad.fault()));
        allowing("company.com", "foretaget.se");
        assertThat(attempts(bad.typed()))
                .as("with a list of allowed domains")
                .containsOnly(Refused.invalidAddress(bad.fault()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@evil-foretaget.com",
                "a@xforetaget.com",
                "a@foretaget.com.evil.org",
                "a@foretaget.co",
                "a@sub.foretaget.com",
                "a@compan\u0443.com",
                "a@xn--compan-1rf.com",
                "a@raksmorgas.se",
                "a@below.example",
                "support@evil.org"
            })
    void cases_55_57_64_and_70_a_domain_that_is_not_on_the_list_is_refused_to_users_and_administrators(String typed) {
        allowing("foretaget.com", "company.com", "räksmörgås.se", "*.below.example");
        assertThat(attempts(typed)).containsOnly(Refused.of(Refusal.DOMAIN_NOT_ALLOWED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "support@company.com",
                "INFO@company.com",
                "postmaster@Company.Com",
                "no-reply@company.com",
                "support+anna@company.com",
                "kundtjanst@company.com"
            })
    void case_74_an_address_that_is_nobodys_own_is_refused_to_users(String typed) {
        for (String allowed : List.of("", "company.com")) {
            allowing(allowed);
            assertThat(asksForCode(typed)).isEqualTo(Refused.of(Refusal.ADDRESS_NOT_PERSONAL));
        }
    }

    @Test
    void a_second_spelling_that_is_another_address_is_refused() {
        allowing();
        for (String second : List.of("b@company.com", "a@company.com.", "", "a@company\u2024com")) {
            assertThat(setsAddress("a@company.com", second, true)).isEqualTo(Refused.of(Refusal.ADDRESS_MISMATCH));
        }
    }

    /** Otherwise the tests above would also pass where everything is refused. */
    @Test
    void a_sound_address_is_taken_and_does_leave_traces() {
        try (NothingHappens other = new NothingHappens()) {
            TwoNodes nodes = other.nodes();
            String before = nodes.rows().everything();
            assertThat(nodes.codeFor(other.user(), Surroundings.newAddress())).hasSize(6);
            assertThat(nodes.rows().everything()).isNotEqualTo(before);
        }
    }

    private void allowing(String... domains) {
        assertThat(nothing.nodes()
                        .node(0)
                        .administration()
                        .changeAllowedDomains(Surroundings.ACME, List.of(domains), ADMINISTRATOR))
                .isInstanceOf(DomainsAnswer.Stored.class);
    }

    private List<Refused> attempts(String typed) {
        return List.of(asksForCode(typed), setsAddress(typed, typed, true), setsAddress(typed, typed, false));
    }

    private Refused asksForCode(String typed) {
        Actor self = Actor.user(nothing.user().user(), Actor.Channel.PAGE, "192.0.2.8");
        return refused(
                nothing.by(() -> nothing.nodes().node(0).selfService().requestCode(nothing.user(), typed, self)));
    }

    private Refused setsAddress(String typed, String second, boolean send) {
        return refused(nothing.by(() -> nothing.nodes()
                .node(0)
                .administration()
                .setAddress(nothing.user(), typed, second, send, Replace.KEEP_UNTIL_PROVEN, ADMINISTRATOR)));
    }

    private static Refused refused(Answer<?> answer) {
        return answer.refused().orElseThrow(() -> new AssertionError("It was taken"));
    }
}
