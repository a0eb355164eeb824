package dev.footbridge.address;

import static dev.footbridge.address.Reading.listOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The allowed-domain cases of the security page, by number. */
class AllowedDomainsTest {

    private static boolean allows(AllowedDomains list, String address) {
        return EmailAddress.parse(address)
                .accepted()
                .map(accepted -> DomainPolicy.of(list).allows(accepted.domain()))
                .orElse(false);
    }

    @Test
    void case_52_empty_list_allows_every_valid_domain() {
        assertThat(AllowedDomains.none().isEmpty()).isTrue();
        assertThat(allows(AllowedDomains.none(), "a@anything.example")).isTrue();
        assertThat(listOf()).isEqualTo(AllowedDomains.none());
        assertThat(listOf("", "  ", "\t\r\n")).isEqualTo(AllowedDomains.none());
        assertThat(AllowedDomains.none().ruleFor(EmailDomain.of("anything.example")))
                .isEmpty();
    }

    @Test
    void case_52_a_list_with_entries_refuses_what_is_not_on_it() {
        AllowedDomains list = listOf("foretaget.com", "", "other.se");
        assertThat(list.isEmpty()).isFalse();
        assertThat(allows(list, "a@foretaget.com")).isTrue();
        assertThat(allows(list, "a@OTHER.se")).isTrue();
        assertThat(allows(list, "a@third.se")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@evil-foretaget.com",
                "a@xforetaget.com",
                "a@foretaget.com.evil.org",
                "a@foretaget.co",
                "a@com.se"
            })
    void case_55_names_that_only_share_letters_are_refused(String address) {
        assertThat(allows(listOf("foretaget.com", "*.foretaget.com"), address)).isFalse();
    }

    @Test
    void case_57_sub_domains_need_a_rule_of_their_own() {
        assertThat(allows(listOf("foretaget.com"), "a@sub.foretaget.com")).isFalse();
        AllowedDomains below = listOf("*.foretaget.com");
        assertThat(allows(below, "a@sub.foretaget.com")).isTrue();
        assertThat(allows(below, "a@deep.sub.foretaget.com")).isTrue();
        assertThat(allows(below, "a@foretaget.com")).isFalse();
        assertThat(below.entries()).containsExactly("*.foretaget.com");
        assertThat(listOf("@*.Foretaget.com.").entries()).containsExactly("*.foretaget.com");
    }

    @Test
    void case_62_u_label_and_a_label_are_one_entry_and_match_either_spelling() {
        for (String entry : new String[] {"räksmörgås.se", "xn--rksmrgs-5wao1o.se"}) {
            AllowedDomains list = listOf(entry);
            assertThat(allows(list, "a@räksmörgås.se")).isTrue();
            assertThat(allows(list, "a@XN--RKSMRGS-5WAO1O.se")).isTrue();
            assertThat(allows(list, "a@raksmorgas.se")).isFalse();
            assertThat(list.entries()).containsExactly("xn--rksmrgs-5wao1o.se");
            assertThat(list.rules().get(0).shown()).isEqualTo("räksmörgås.se");
        }
    }

    @Test
    void case_64_cyrillic_lookalike_is_another_domain() {
        assertThat(allows(listOf("company.com"), "a@compan\u0443.com")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "compan\u0443.com, true, true, xn--compan-1rf.com",
        "*.compan\u0443.com, true, true, *.xn--compan-1rf.com",
        "company.com, false, false, company.com",
        "räksmörgås.se, false, false, xn--rksmrgs-5wao1o.se",
        "bæ.dk, false, false, xn--b-4fa.dk",
        "компания.com, false, false, xn--80aqeigdi5k.com",
        "аррӏе.com, false, true, xn--80ak6aa92e.com",
        "東京タワー.jp, false, false, xn--5ck2eqb538s34z.jp"
    })
    void case_64_entries_that_may_deceive_ask_for_confirmation(
            String entry, boolean mixed, boolean confirm, String canonical) {
        DomainRule rule = Iterables.getOnlyElement(listOf(entry).rules());
        assertThat(rule.mixedScript()).isEqualTo(mixed);
        assertThat(rule.needsConfirmation()).isEqualTo(confirm);
        assertThat(rule.shown()).isEqualTo(entry);
        assertThat(rule.entry()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@company\u3002com",
                "a@company\uFF0Ecom",
                "a@company\u2024com",
                "a@company\uFF61com",
                "a@company.com.",
                "a@company.com\u200B",
                "a@com\u00ADpany.com",
                "a@[company.com]"
            })
    void case_65_a_disguised_spelling_is_never_allowed(String address) {
        assertThat(allows(listOf("company.com"), address)).isFalse();
        assertThat(allows(AllowedDomains.none(), address)).isFalse();
    }

    @Test
    void case_67_lists_share_nothing() {
        AllowedDomains one = listOf("one.se");
        AllowedDomains two = listOf("two.se");
        assertThat(allows(one, "a@two.se")).isFalse();
        assertThat(allows(two, "a@two.se")).isTrue();
    }

    @Test
    void the_rule_that_lets_an_address_in_is_named() {
        AllowedDomains list = listOf("*.foretaget.com", "foretaget.com");
        assertThat(list.ruleFor(EmailDomain.of("foretaget.com")).map(DomainRule::entry))
                .contains("foretaget.com");
        assertThat(list.ruleFor(EmailDomain.of("a.foretaget.com")).map(DomainRule::entry))
                .contains("*.foretaget.com");
        assertThat(list.ruleFor(EmailDomain.of("b.com"))).isEmpty();
    }

    @Test
    void entries_read_back_to_an_equal_list() {
        AllowedDomains list = listOf("@Foretaget.COM.", "*.räksmörgås.se", "compan\u0443.com");
        AllowedDomains again = AllowedDomains.parse(list.entries()).accepted().orElseThrow();
        assertThat(again).isEqualTo(list).hasSameHashCodeAs(list);
        assertThat(again.entries()).isEqualTo(list.entries());
        assertThat(list).isNotEqualTo(listOf("foretaget.com"));
    }
}
