package dev.footbridge.address;

import static dev.footbridge.address.Reading.faultOf;
import static dev.footbridge.address.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The syntax cases of the security page, by number, for what stands around and before the at-sign. */
class AddressSyntaxTest {

    private static final String ATEXT = "abcxyzABCXYZ0189#$&'*+-/=?^_`{|}~";

    @ParameterizedTest
    @ValueSource(strings = {" a@company.com", "a@company.com ", "\ta@company.com\t", " \t a@company.com \t "})
    void case_2_ascii_space_and_tab_at_the_ends_are_trimmed(String typed) {
        assertThat(read(typed).display()).isEqualTo("a@company.com");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xA0, 0x3000, 0x2003, 0x2028, 0x1680, 0x202F})
    void case_2_other_spaces_at_the_ends_are_refused(int space) {
        String s = Character.toString(space);
        assertThat(faultOf(s + "a@company.com")).isEqualTo(AddressFault.SPACE);
        assertThat(faultOf("a@company.com" + s)).isEqualTo(AddressFault.SPACE);
    }

    @Test
    void case_2_a_line_break_at_the_end_is_not_trimmed() {
        assertThat(faultOf("a@company.com\r\n")).isEqualTo(AddressFault.CONTROL_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t \t"})
    void nothing_typed_is_said_to_be_nothing(String typed) {
        assertThat(faultOf(typed)).isEqualTo(AddressFault.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"åsa@foretaget.se", "a\u0308sa@foretaget.se", "аnna@foretaget.se", "用户@foretaget.se"})
    void case_4_non_ascii_local_part_is_refused_as_smtputf8_is_off(String typed) {
        assertThat(faultOf(typed)).isEqualTo(AddressFault.NON_ASCII_LOCAL_PART);
    }

    @Test
    void case_5_display_keeps_the_case_and_canonical_lowers_it() {
        EmailAddress address = read("ANNA@FORETAGET.SE");
        assertThat(address.display()).isEqualTo("ANNA@FORETAGET.SE");
        assertThat(address.canonical()).isEqualTo("anna@foretaget.se");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {"\"anna larsson\"@f.se", "\"a@evil.com\"@company.com", "\"\"@company.com", "a\"b@company.com"})
    void case_27_quoted_local_part_is_refused(String typed) {
        assertThat(faultOf(typed)).isEqualTo(AddressFault.QUOTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a@evil.com>b@company.com", "a@company.com>", "<a@company.com"})
    void case_29_angle_address_is_refused(String typed) {
        assertThat(faultOf(typed)).isEqualTo(AddressFault.ANGLE_BRACKETS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name <a@company.com>", "\"Name\" <a@company.com>"})
    void case_30_a_display_name_is_refused(String typed) {
        assertThat(faultOf(typed)).isEqualTo(AddressFault.ANGLE_BRACKETS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@company.com,b@evil.com",
                "a@company.com;b@evil.com",
                "a@company.com b@evil.com",
                "a@company.com, b@evil.com",
                "a@company.com\tb@evil.com",
                "team:a@company.com;"
            })
    void case_32_lists_are_refused(String typed) {
        assertThat(faultOf(typed)).isEqualTo(AddressFault.LIST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@evil.com:a@company.com", "@evil.com,@b.com:a@company.com"})
    void case_34_source_route_is_refused(String typed) {
        assertThat(faultOf(typed)).isEqualTo(AddressFault.SOURCE_ROUTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%evil.com@company.com", "evil.com!a@company.com"})
    void case_35_routed_local_part_is_refused(String typed) {
        assertThat(faultOf(typed)).isEqualTo(AddressFault.ROUTED_LOCAL_PART);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uFF20evil.com@company.com", "a\uFE6Bcompany.com", "a@evil.com\uFF20company.com"})
    void case_37_lookalike_at_is_refused(String typed) {
        assertThat(faultOf(typed)).isEqualTo(AddressFault.LOOKALIKE_AT);
    }

    @Test
    void case_39_characters_with_a_line_break_as_low_byte_are_refused() {
        assertThat(faultOf("\u760Dx\u760A@company.com")).isEqualTo(AddressFault.NON_ASCII_LOCAL_PART);
        lineBreakLowBytes().forEach(c -> {
            String s = Character.toString(c);
            assertThat(EmailAddress.parse("a" + s + "b@company.com").accepted()).isEmpty();
            EmailAddress.parse("a@b" + s + "b.com")
                    .accepted()
                    .ifPresent(address ->
                            assertThat(address.canonical().chars()).allMatch(each -> each > 0x20 && each < 0x7F));
        });
    }

    private static IntStream lineBreakLowBytes() {
        return IntStream.rangeClosed(0, 0xFFFF).filter(c -> (c & 0xFF) == 0x0D || (c & 0xFF) == 0x0A);
    }

    static Stream<String> controls() {
        return IntStream.concat(IntStream.range(0, 0x20).filter(c -> c != '\t'), IntStream.range(0x7F, 0xA0))
                .mapToObj(Character::toString);
    }

    @ParameterizedTest
    @MethodSource("controls")
    void case_40_controls_are_refused_on_either_side(String control) {
        assertThat(faultOf("a" + control + "@company.com")).isEqualTo(AddressFault.CONTROL_CHARACTER);
        assertThat(faultOf("a@comp" + control + "any.com")).isEqualTo(AddressFault.CONTROL_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xD800, 0xDBFF, 0xDC00, 0xDFFF})
    void case_40_lone_surrogates_are_refused_on_either_side(int surrogate) {
        assertThat(faultOf("a" + (char) surrogate + "@company.com")).isEqualTo(AddressFault.MALFORMED_TEXT);
        assertThat(faultOf("a@comp" + (char) surrogate + "any.com")).isEqualTo(AddressFault.MALFORMED_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a+tag@foretaget.se",
                "o'brien@foretaget.se",
                "a_b-c@foretaget.se",
                "+46701234567@foretaget.se",
                "=1+1@foretaget.se",
                "anna.lena.larsson@foretaget.se"
            })
    void case_42_plain_if_unusual_local_parts_are_accepted(String typed) {
        assertThat(read(typed).canonical()).isEqualTo(typed);
    }

    @Test
    void every_ascii_character_is_either_of_rfc_5322_or_refused() {
        for (char c = 0; c < 0x80; c++) {
            String typed = "a" + c + "b@company.com";
            boolean expected = ATEXT.indexOf(c) >= 0 || Character.isLetterOrDigit(c) || c == '.';
            assertThat(EmailAddress.parse(typed).accepted().isPresent())
                    .as("U+%04X", (int) c)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=?utf-8?q?a=40evil.com?=@company.com", "=?a@company.com", "a?=@company.com"})
    void encoded_words_are_refused(String typed) {
        assertThat(faultOf(typed)).isEqualTo(AddressFault.ENCODED_WORD);
    }

    @ParameterizedTest
    @CsvSource({
        "(a)b@company.com, COMMENT",
        "a@company.com(b), COMMENT",
        "a(b@company.com, COMMENT",
        "a@company.com), COMMENT",
        "a b@company.com, SPACE",
        "a@comp any.com, SPACE",
        "anna.company.com, MISSING_AT",
        "a@b@company.com, SEVERAL_AT",
        "@company.com, EMPTY_LOCAL_PART",
        ".a@company.com, LOCAL_PART_DOTS",
        "a.@company.com, LOCAL_PART_DOTS",
        "a..b@company.com, LOCAL_PART_DOTS",
        "mailto:a@company.com, LOCAL_PART_CHARACTER",
        "a\\b@company.com, LOCAL_PART_CHARACTER",
        "a[b@company.com, LOCAL_PART_CHARACTER",
        "a@, EMPTY_DOMAIN"
    })
    void other_notations_are_refused_each_for_its_reason(String typed, AddressFault fault) {
        assertThat(faultOf(typed)).isEqualTo(fault);
    }
}
