package dev.footbridge.address;

import static dev.footbridge.address.Reading.listOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainPolicyTest {

    private static final DomainPolicy POLICY = DomainPolicy.of(listOf("foretaget.se", "*.foretaget.se", "gmail.com"));
    private static final DomainPolicy OPEN = DomainPolicy.of(AllowedDomains.none());

    private static DomainRule rule(String entry) {
        return Iterables.getOnlyElement(listOf(entry).rules());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"anna@foretaget.se", "foretaget.se", "@foretaget.se", " \tForetaget.SE ", "Anna@FORETAGET.se"})
    void D4_the_exact_host_is_named(String typed) {
        DomainVerdict verdict = POLICY.tryOut(typed);
        assertThat(verdict).isEqualTo(new DomainVerdict.ExactHost(rule("foretaget.se")));
        assertThat(verdict.allowed()).isTrue();
    }

    @Test
    void D4_the_wildcard_is_named() {
        DomainVerdict verdict = POLICY.tryOut("anna@a.b.foretaget.se");
        assertThat(verdict).isEqualTo(new DomainVerdict.Wildcard(rule("*.foretaget.se")));
        assertThat(verdict.allowed()).isTrue();
    }

    @Test
    void D4_an_empty_list_is_said_to_allow_everything() {
        assertThat(OPEN.tryOut("anna@anything.example")).isEqualTo(new DomainVerdict.EverythingAllowed());
        assertThat(OPEN.tryOut("anything.example").allowed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evilforetaget.se", "anna@foretaget.se.evil.org", "foretaget.no"})
    void D4_what_no_entry_matches_is_refused(String typed) {
        assertThat(POLICY.tryOut(typed)).isEqualTo(new DomainVerdict.NothingMatches());
        assertThat(POLICY.tryOut(typed).allowed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "' ', EMPTY",
        "@, EMPTY_DOMAIN",
        "anna, SINGLE_LABEL_DOMAIN",
        "anna@, EMPTY_DOMAIN",
        "@@foretaget.se, SEVERAL_AT",
        "anna@foretaget.se., TRAILING_DOT",
        "foretaget.se., TRAILING_DOT",
        "Anna <anna@foretaget.se>, ANGLE_BRACKETS",
        "'a@foretaget.se, b@foretaget.se', LIST",
        "'@evil.org:a@foretaget.se', SOURCE_ROUTE",
        "anna\uFF20foretaget.se, LOOKALIKE_AT",
        "foretaget\u3002se, LOOKALIKE_DOT",
        "a@[192.0.2.1], IP_LITERAL"
    })
    void D4_what_cannot_be_read_is_refused_with_its_fault(String typed, AddressFault fault) {
        for (DomainPolicy policy : List.of(POLICY, OPEN)) {
            assertThat(policy.tryOut(typed)).isEqualTo(new DomainVerdict.Unreadable(fault));
            assertThat(policy.tryOut(typed).allowed()).isFalse();
        }
    }

    @Test
    void D4_unreadable_text_is_not_repeated() {
        assertThat(POLICY.tryOut("\"anna\"@foretaget.se")).hasToString("Unreadable[fault=QUOTED]");
    }

    @Test
    void D4_impact_counts_linked_and_pending_outside_the_list() {
        DomainImpact impact = DomainImpact.of(
                POLICY,
                List.of(
                        inUse("foretaget.se", 7, 1),
                        inUse("old.example", 2, 0),
                        inUse("a.foretaget.se", 1, 0),
                        inUse("new.example", 1, 3),
                        inUse("gmail.com", 0, 5)));
        assertThat(impact).isEqualTo(new DomainImpact(3, 3));
        assertThat(impact.none()).isFalse();
        assertThat(DomainImpact.of(POLICY, List.of(inUse("foretaget.se", 9, 9))).none())
                .isTrue();
        assertThat(DomainImpact.of(OPEN, List.of(inUse("a.example", 1, 1)))).isEqualTo(new DomainImpact(0, 0));
    }

    @Test
    void D4_D6_impact_counts_public_providers_where_those_are_refused() {
        assertThat(DomainImpact.of(
                        OPEN.refusingPublicProviders(),
                        List.of(inUse("gmail.com", 1, 0), inUse("a.example", 1, 1), inUse("live.se", 0, 1))))
                .isEqualTo(new DomainImpact(1, 1));
    }

    @Test
    void D6_the_list_and_the_switch_are_set_apart_from_each_other() {
        DomainPolicy refusing = POLICY.refusingPublicProviders(true);
        assertThat(refusing).isEqualTo(POLICY.refusingPublicProviders()).isNotEqualTo(POLICY);
        assertThat(refusing.refusingPublicProviders(false)).isEqualTo(POLICY);
        assertThat(refusing.with(AllowedDomains.none()))
                .isEqualTo(DomainPolicy.open().refusingPublicProviders());
        assertThat(POLICY.with(AllowedDomains.none()))
                .isEqualTo(DomainPolicy.open())
                .isEqualTo(OPEN);
    }

    @Test
    void D6_entries_that_the_switch_refuses_are_not_in_force() {
        assertThat(POLICY.rulesInForce())
                .containsExactly(rule("foretaget.se"), rule("*.foretaget.se"), rule("gmail.com"));
        assertThat(POLICY.refusingPublicProviders().rulesInForce())
                .containsExactly(rule("foretaget.se"), rule("*.foretaget.se"));
    }

    private static DomainInUse inUse(String domain, int linked, int pending) {
        return new DomainInUse(EmailDomain.of(domain), linked, pending);
    }

    @Test
    void one_linked_user_or_one_pending_outside_is_not_none() {
        assertThat(new DomainImpact(0, 0).none()).isTrue();
        assertThat(new DomainImpact(1, 0).none()).isFalse();
        assertThat(new DomainImpact(0, 1).none()).isFalse();
    }

    @Test
    void a_label_of_digits_alone_looks_like_no_word() {
        assertThat(Scripts.readsAsLatin(EmailDomain.of("112.example"))).isFalse();
        assertThat(Scripts.readsAsLatin(EmailDomain.of("\u0430\u0440\u0440\u04cf\u0435.example")))
                .isTrue();
    }
}
