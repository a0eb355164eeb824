package dev.footbridge.address;

import static dev.footbridge.address.Reading.listOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The allowed-domain cases of the security page, by number, that are about what may be entered. */
class DomainEntryTest {

    private static List<RefusedEntry> refused(String... entries) {
        return ((ParsedAllowedDomains.Refused) AllowedDomains.parse(List.of(entries))).entries();
    }

    @ParameterizedTest
    @ValueSource(strings = {"foretaget.com", "@foretaget.com", " Foretaget.COM. ", "\tforetaget.com\r\n"})
    void case_54_spellings_of_an_entry_are_stored_as_one(String entry) {
        assertThat(listOf(entry).entries()).containsExactly("foretaget.com");
        assertThat(listOf(entry, "FORETAGET.com").entries()).containsExactly("foretaget.com");
    }

    @ParameterizedTest
    @CsvSource({
        "*, WILDCARD_ALONE",
        "@*, WILDCARD_ALONE",
        "*.com, SINGLE_LABEL",
        "com, SINGLE_LABEL",
        "se, SINGLE_LABEL",
        "co.uk, PUBLIC_SUFFIX",
        "*.co.uk, PUBLIC_SUFFIX",
        "github.io, PUBLIC_SUFFIX",
        "*.github.io, PUBLIC_SUFFIX",
        "xn--55qx5d.cn, PUBLIC_SUFFIX",
        "公司.cn, PUBLIC_SUFFIX",
        "foretaget.*, WILDCARD_PLACE",
        "*foretaget.com, WILDCARD_PLACE",
        "*.*.com, WILDCARD_PLACE",
        "a.*.com, WILDCARD_PLACE",
        ".com, NOT_A_HOST_NAME",
        ".foretaget.com, NOT_A_HOST_NAME",
        "*., NOT_A_HOST_NAME",
        "., NOT_A_HOST_NAME",
        "@, NOT_A_HOST_NAME",
        "foretaget.com.., NOT_A_HOST_NAME",
        "-foretaget.com, NOT_A_HOST_NAME",
        "xn--a.com, NOT_A_HOST_NAME",
        "foretaget.4you, NOT_A_HOST_NAME",
        "foretaget .com, NOT_A_HOST_NAME",
        "a@foretaget.com, ADDRESS",
        "*@foretaget.com, ADDRESS",
        "@@foretaget.com, ADDRESS",
        "https://foretaget.com, URL",
        "foretaget.com/path, URL",
        "/foretaget.com, URL",
        "foretaget.com:25, PORT",
        ":foretaget.com, PORT",
        "1.2.3.4, IP_ADDRESS",
        "[1.2.3.4], IP_ADDRESS",
        "[IPv6:2001:db8::1], IP_ADDRESS",
        "2001:db8::1, IP_ADDRESS",
        "0x7f.1, IP_ADDRESS",
        "^foretaget\\.com$, PATTERN",
        ".*\\.foretaget\\.com, PATTERN",
        "(a|b).com, PATTERN",
        "[a-z]+.com, PATTERN",
        "[xyz].com, PATTERN",
        "foretaget\u3002com, DECEPTIVE_CHARACTER",
        "foretaget\uFF0Ecom, DECEPTIVE_CHARACTER",
        "fore\u200Btaget.com, DECEPTIVE_CHARACTER",
        "a\uFF20foretaget.com, DECEPTIVE_CHARACTER",
        "\u212Aompany.com, DECEPTIVE_CHARACTER"
    })
    void case_59_entries_that_are_no_domain_of_ones_own_are_refused(String entry, DomainEntryFault fault) {
        assertThat(refused(entry)).containsExactly(new RefusedEntry(entry, fault));
    }

    @ParameterizedTest
    @ValueSource(strings = {"foretaget.co.uk", "foretaget.github.io", "*.foretaget.co.uk", "intranet.internal"})
    void case_59_names_below_a_public_suffix_or_outside_the_list_are_accepted(String entry) {
        assertThat(listOf(entry).entries()).containsExactly(entry);
    }

    @Test
    void case_60_one_refused_entry_refuses_the_list_as_a_whole() {
        assertThat(refused("*", "com")).hasSize(2);
        assertThat(AllowedDomains.parse(List.of("*", "com")).accepted()).isEmpty();
        assertThat(refused("foretaget.com", "*"))
                .extracting(RefusedEntry::entry)
                .containsExactly("*");
        assertThat(refused("\u00A0")).hasSize(1);
    }

    @Test
    void what_is_printed_holds_no_address() {
        assertThat(AllowedDomains.parse(List.of("anna@foretaget.com")).toString())
                .contains("ADDRESS")
                .doesNotContain("anna");
        assertThat(listOf("foretaget.com")).hasToString("AllowedDomains[foretaget.com]");
        assertThat(AllowedDomains.none()).hasToString("AllowedDomains[all]");
    }
}
