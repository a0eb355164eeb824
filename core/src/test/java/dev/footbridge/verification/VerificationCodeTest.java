package dev.footbridge.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

    static Stream<String> spellings() {
        return Stream.of(
                "123456",
                "  123456\n",
                "123 456",
                "123\u00A0456",
                "123\u202F456",
                "1 2 3 4 5 6",
                "123-456",
                "123\u2011456",
                "123\u2013456",
                "123\u2212456",
                "123\t456",
                "\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16",
                "\u0661\u0662\u0663\u0664\u0665\u0666",
                "Din kod: 123456 g\u00E4ller 15 minuter",
                "Din kod:\r\n123456\r\n",
                "code=123456.");
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void C6_input_is_read_as_people_type_and_paste_it(String typed) {
        assertThat(VerificationCode.read(typed, 6)).contains(new VerificationCode("123456"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abcdef",
                "12345",
                "1234567",
                "12345a",
                "123a456",
                "123456\n654321",
                "123456, 654321",
                "123456 654321",
                "12.34.56"
            })
    void what_does_not_hold_exactly_one_code_is_no_code(String typed) {
        assertThat(VerificationCode.read(typed, 6)).isEmpty();
    }

    @Test
    void C6_leading_zeros_are_digits() {
        assertThat(VerificationCode.read("000 042", 6)).contains(new VerificationCode("000042"));
    }

    @Test
    void the_length_is_the_policys() {
        assertThat(VerificationCode.read("12345678", 8)).contains(new VerificationCode("12345678"));
        assertThat(VerificationCode.read("12345678", 6)).isEmpty();
    }

    @Test
    void a_megabyte_is_refused_unread() {
        assertThat(VerificationCode.read("1".repeat(1 << 20), 6)).isEmpty();
        assertThat(VerificationCode.read("123456" + " ".repeat(1 << 20), 6)).isEmpty();
    }

    @Test
    void C1_every_digit_is_as_likely_in_every_place_also_the_leading_zero() {
        int draws = 20_000;
        int[][] counts = new int[6][10];
        FixedRandom random = new FixedRandom(20260302);
        for (int i = 0; i < draws; i++) {
            String digits = VerificationCode.draw(random, 6).digits();
            assertThat(digits).hasSize(6);
            for (int place = 0; place < 6; place++) {
                counts[place][digits.charAt(place) - '0']++;
            }
        }
        double expected = draws / 10.0;
        for (int[] place : counts) {
            double chiSquare = IntStream.of(place)
                    .mapToDouble(n -> (n - expected) * (n - expected) / expected)
                    .sum();
            // Nine degrees of freedom: a fair die of ten sides stays below 33.7 in 9999 of 10000 runs.
            assertThat(chiSquare).isLessThan(33.7);
        }
    }

    @Test
    void what_is_drawn_is_read_back() {
        FixedRandom random = new FixedRandom(1);
        for (int length = 6; length <= 10; length++) {
            VerificationCode drawn = VerificationCode.draw(random, length);
            assertThat(VerificationCode.read(drawn.digits(), length)).contains(drawn);
        }
    }

    @Test
    void a_pasted_line_of_two_hundred_characters_is_read_and_one_more_is_not() {
        assertThat(VerificationCode.read("x".repeat(194) + "123456", 6)).isPresent();
        assertThat(VerificationCode.read("x".repeat(195) + "123456", 6)).isEmpty();
    }
}
