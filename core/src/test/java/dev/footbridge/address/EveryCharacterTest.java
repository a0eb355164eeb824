package dev.footbridge.address;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import org.junit.jupiter.api.Test;

/** Rules that are short enough to be tried on all 1 114 112 code points. */
class EveryCharacterTest {

    @Test
    void no_character_in_a_domain_is_dropped_or_turned_into_another() {
        Normalizer2 nfc = Normalizer2.getNFCInstance();
        int accepted = 0;
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String typed = "a" + Character.toString(c) + "b.se";
            EmailDomain domain = EmailDomain.parse(typed).accepted().orElse(null);
            if (domain != null) {
                accepted++;
                String composed = nfc.normalize(typed);
                StringBuilder lowered = new StringBuilder();
                composed.codePoints().map(UCharacter::toLowerCase).forEach(lowered::appendCodePoint);
                assertThat(domain.unicode()).as("U+%04X", c).isIn(composed, nfc.normalize(lowered));
                assertThat(domain.labels()).hasSize(c == '.' ? 3 : 2);
            }
        }
        // Most of Unicode's letters; the exact figure moves with its version.
        assertThat(accepted).isGreaterThan(50_000);
    }

    @Test
    void no_character_outside_ascii_is_accepted_in_a_local_part() {
        for (int c = 0x80; c <= Character.MAX_CODE_POINT; c++) {
            assertThat(EmailAddress.parse("a" + Character.toString(c) + "b@foretaget.se")
                            .accepted())
                    .isEmpty();
        }
    }
}
