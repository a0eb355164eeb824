package dev.footbridge.address;

import static dev.footbridge.address.Reading.faultOf;
import static dev.footbridge.address.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The syntax cases of the security page, by number, that are about length. */
class AddressLimitsTest {

    private static EmailDomain domain(String typed) {
        return Reading.read("a@" + typed).domain();
    }

    private static AddressFault fault(String typed) {
        return Reading.faultOf("a@" + typed);
    }

    @ParameterizedTest
    @CsvSource({"63, true", "64, false"})
    void case_44_label_of_63_is_accepted_and_64_refused(int length, boolean accepted) {
        ParsedDomain parsed = EmailDomain.parse("b".repeat(length) + ".com");
        assertThat(parsed.accepted().isPresent()).isEqualTo(accepted);
        if (!accepted) {
            assertThat(parsed.refused()).contains(AddressFault.LABEL_TOO_LONG);
        }
    }

    @Test
    void case_44_u_label_that_outgrows_63_as_a_label_is_refused() {
        assertThat(fault("å" + "b".repeat(62) + ".se")).isEqualTo(AddressFault.LABEL_TOO_LONG);
        assertThat(domain("å" + "b".repeat(54) + ".se").labels().get(0)).hasSizeLessThanOrEqualTo(63);
    }

    @Test
    void case_45_domain_of_253_is_accepted_and_254_refused() {
        String head = ("b".repeat(63) + ".").repeat(3);
        assertThat(EmailDomain.parse(head + "c".repeat(58) + ".se").accepted()).isPresent();
        assertThat(EmailDomain.parse(head + "c".repeat(59) + ".se").refused()).contains(AddressFault.DOMAIN_TOO_LONG);
    }

    @Test
    void case_45_domain_that_outgrows_253_as_a_labels_is_refused() {
        String typed = ("å".repeat(20) + ".").repeat(11) + "se";
        assertThat(typed).hasSizeLessThan(253);
        assertThat(EmailDomain.parse(typed).refused()).contains(AddressFault.DOMAIN_TOO_LONG);
    }

    @Test
    void case_45_local_part_of_64_is_accepted_and_65_refused() {
        assertThat(read("a".repeat(64) + "@company.com").local()).hasSize(64);
        assertThat(faultOf("a".repeat(65) + "@company.com")).isEqualTo(AddressFault.LOCAL_PART_TOO_LONG);
    }

    @Test
    void case_45_address_of_254_is_accepted_and_255_refused() {
        String tail = "@" + "b".repeat(63) + "." + "c".repeat(63) + ".";
        String longest = "a".repeat(64) + tail + "d".repeat(58) + ".se";
        assertThat(longest).hasSize(254);
        assertThat(read(longest).canonical()).isEqualTo(longest);
        assertThat(faultOf("a".repeat(64) + tail + "d".repeat(59) + ".se")).isEqualTo(AddressFault.TOO_LONG);
    }

    @Test
    void case_45_an_address_that_only_outgrows_254_as_a_labels_is_refused() {
        String typed = "a".repeat(64) + "@" + ("å".repeat(20) + ".").repeat(8) + "se";
        assertThat(typed).hasSizeLessThan(254);
        assertThat(faultOf(typed)).isEqualTo(AddressFault.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "\"", "<", "@", "a", " ", ".", "å", "xn--", "a@", "\uD800", "\u3002"})
    void case_47_a_million_characters_are_refused_without_delay(String piece) {
        String typed = "a@" + piece.repeat(1_048_576) + ".com";
        // Only a guard against hanging; the work does not depend on the length at all.
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> faultOf(typed)))
                .isEqualTo(AddressFault.TOO_LONG);
        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(5),
                        () -> EmailDomain.parse(typed).refused().orElseThrow()))
                .isEqualTo(AddressFault.DOMAIN_TOO_LONG);
    }

    @Test
    void case_47_a_million_spaces_around_an_address_are_trimmed_without_delay() {
        String spaces = " ".repeat(1_048_576);
        EmailAddress address =
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(spaces + "a@company.com" + spaces));
        assertThat(address.display()).isEqualTo("a@company.com");
    }
}
