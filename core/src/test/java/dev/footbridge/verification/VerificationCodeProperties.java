package dev.footbridge.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class VerificationCodeProperties {

    @Property
    void C6_a_code_is_found_whatever_words_stand_around_it(
            @ForAll @IntRange(max = 999_999) int number,
            @ForAll @CharRange(from = 'a', to = 'z') @Chars({':', '.', '\n'}) @StringLength(max = 50) String before,
            @ForAll @CharRange(from = 'a', to = 'z') @Chars({':', '.', '\n'}) @StringLength(max = 50) String after) {
        String digits = String.format(Locale.ROOT, "%06d", number);
        assertThat(VerificationCode.read(before + digits + after, 6)).contains(new VerificationCode(digits));
    }

    @Property
    void whatever_is_read_has_the_length_and_is_made_of_plain_digits(
            @ForAll @StringLength(max = 300) String typed, @ForAll @IntRange(min = 1, max = 10) int length) {
        VerificationCode.read(typed, length)
                .ifPresent(code -> assertThat(code.digits()).matches("[0-9]{" + length + "}"));
    }
}
