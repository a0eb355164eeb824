package dev.footbridge.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The syntax cases of the security page, by number, for what stands after the at-sign. */
class DomainSyntaxTest {

    private static EmailDomain domain(String typed) {
        return Reading.read("a@" + typed).domain();
    }

    private static AddressFault fault(String typed) {
        return Reading.faultOf("a@" + typed);
    }

    @Test
    void case_7_every_spelling_of_a_name_is_one_domain() {
        String name = "räksmörgås.se";
        Stream.of(
                        name,
                        Normalizer.normalize(name, Normalizer.Form.NFD),
                        name.toUpperCase(Locale.ROOT),
                        "xn--rksmrgs-5wao1o.se",
                        "XN--RKSMRGS-5WAO1O.SE")
                .forEach(spelling -> {
                    assertThat(domain(spelling).ascii()).isEqualTo("xn--rksmrgs-5wao1o.se");
                    assertThat(domain(spelling).unicode()).isEqualTo(name);
                });
    }

    @Test
    void case_9_mapping_is_non_transitional() {
        assertThat(domain("βόλος.com").ascii()).isEqualTo("xn--nxasmm1c.com");
        assertThat(domain("βόλοσ.com").ascii()).isEqualTo("xn--nxasmq6b.com");
        assertThat(domain("faß.de").ascii()).isEqualTo("xn--fa-hia.de");
        assertThat(domain("ΒΌΛΟΣ.com")).isEqualTo(domain("βόλοσ.com"));
        assertThat(domain("xn--fa-hia.de").unicode()).isEqualTo("faß.de");
        assertThat(domain("faß.de")).isNotEqualTo(domain("fass.de"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xn--a.com", "xn--.com", "xn--company-.com", "xn--a-.com", "XN--A.com", "b.xn--a"})
    void case_10_invalid_ace_is_refused(String typed) {
        assertThat(fault(typed)).isEqualTo(AddressFault.INVALID_ACE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-company.com", "company-.com", "a.-b.com", "company.-com", "ab--c.com"})
    void case_12_misplaced_hyphen_is_refused(String typed) {
        assertThat(fault(typed)).isEqualTo(AddressFault.LABEL_HYPHEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"my-company.com", "a-b-c.se", "a--b.se"})
    void case_12_hyphens_inside_are_accepted(String typed) {
        assertThat(domain(typed).ascii()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"company..com", ".company.com", "..", "company.com.."})
    void case_14_empty_label_is_refused(String typed) {
        assertThat(fault(typed)).isEqualTo(AddressFault.EMPTY_LABEL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"company.com.", "räksmörgås.se."})
    void case_15_trailing_dot_is_refused(String typed) {
        assertThat(fault(typed)).isEqualTo(AddressFault.TRAILING_DOT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2024, 0x2025, 0x2026, 0x3002, 0xFE12, 0xFE52, 0xFF0E, 0xFF61, 0x2488, 0x1F100})
    void case_17_lookalike_dot_is_refused(int dot) {
        assertThat(fault("a" + Character.toString(dot) + "company.com")).isEqualTo(AddressFault.LOOKALIKE_DOT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ｃompany.com",
                "\u212Aompany.com",
                "ﬁrma.se",
                "ſe.se",
                "m².se",
                "１２３.se",
                "℀.com",
                "ᾳ.com",
                "a\u0345.com",
                "İ.com"
            })
    void case_19_variants_of_other_characters_are_refused(String typed) {
        assertThat(fault(typed)).isEqualTo(AddressFault.VARIANT_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x202E, 0x2060, 0xFEFF, 0xFE0F, 0x180B, 0x34F, 0xE0100, 0x115F
            })
    void case_20_ignored_characters_are_refused(int c) {
        assertThat(fault("com" + Character.toString(c) + "pany.com")).isEqualTo(AddressFault.IGNORED_CHARACTER);
    }

    @Test
    void case_20_an_a_label_that_hides_a_joiner_is_refused_like_the_u_label() {
        // Persian with a zero width non-joiner: valid in IDNA2008, but the U-label is refused, so this is too.
        assertThat(fault("نامه\u200Cای.com")).isEqualTo(AddressFault.IGNORED_CHARACTER);
        assertThat(fault("xn--ab-m1t.com")).isEqualTo(AddressFault.IGNORED_CHARACTER);
        assertThat(fault("xn--mgba3gch31f060k.com")).isEqualTo(AddressFault.IGNORED_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u05D0a.com", "a\u05D0.com", "1\u05D0.com"})
    void case_22_bidi_rule_is_kept(String typed) {
        assertThat(fault(typed)).isEqualTo(AddressFault.BIDI);
    }

    @Test
    void case_22_a_right_to_left_label_by_itself_is_accepted() {
        assertThat(domain("\u05D0\u05D1.com").ascii()).isEqualTo("xn--4dbc.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "com", "räksmörgås"})
    void case_24_single_label_is_refused(String typed) {
        assertThat(fault(typed)).isEqualTo(AddressFault.SINGLE_LABEL_DOMAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.3.4", "127.0.0.1", "0x7f.1", "127.0x1", "2130706433", "0x7f000001", "a.123", "a.0X"})
    void case_25_numeric_hosts_are_refused(String typed) {
        assertThat(fault(typed)).isEqualTo(AddressFault.IP_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1.2.3.4]", "[IPv6:::1]", "[company.com]", "[1.2.3.4"})
    void case_25_literals_are_refused(String typed) {
        assertThat(fault(typed)).isEqualTo(AddressFault.IP_LITERAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"163.com", "1.2.3.4a.se", "0xff.se", "a.b0x1"})
    void case_25_digits_elsewhere_are_accepted(String typed) {
        assertThat(domain(typed).ascii()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my_company.com",
                "company.com:25",
                "company.com/a",
                "comp*any.com",
                "comp%any.com",
                "☃.net",
                "😀.com",
                "a·b.com",
                "xn--n3h.net",
                "\u0308a.com"
            })
    void characters_that_do_not_belong_in_a_host_name_are_refused(String typed) {
        assertThat(fault(typed)).isEqualTo(AddressFault.DOMAIN_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"हिन्दी.com", "ไทย.com", "東京.jp", "bücher.example"})
    void letters_and_marks_of_any_language_are_accepted(String typed) {
        assertThat(domain(typed).unicode()).isEqualTo(typed);
    }

    @Test
    void labels_are_given_from_left_to_right() {
        assertThat(domain("Mail.Räksmörgås.se").labels()).containsExactly("mail", "xn--rksmrgs-5wao1o", "se");
    }

    @Test
    void a_bare_domain_is_not_trimmed() {
        assertThat(EmailDomain.parse(" company.com").refused()).contains(AddressFault.SPACE);
        assertThat(EmailDomain.parse("").refused()).contains(AddressFault.EMPTY_DOMAIN);
    }

    @Test
    void a_last_label_that_only_begins_like_a_hexadecimal_number_is_a_name() {
        assertThat(EmailDomain.parse("acme.0xyz").accepted()).isPresent();
        assertThat(EmailDomain.parse("acme.0xff").refused()).contains(AddressFault.IP_ADDRESS);
    }

    @Test
    void no_label_may_be_empty_wherever_it_stands() {
        for (String name : new String[] {".", "..", ".acme.se", "acme..se", "acme.se..", ".acme.se."}) {
            assertThat(EmailDomain.parse(name).refused())
                    .as(name)
                    .hasValueSatisfying(
                            fault -> assertThat(fault).isIn(AddressFault.EMPTY_LABEL, AddressFault.TRAILING_DOT));
        }
    }
}
