package dev.footbridge.address;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

class SlipsProperties {

    private static final DamerauLevenshteinDistance PEER = new DamerauLevenshteinDistance();

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("aåж").ofMaxLength(6);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withChars("abc.-").ofMaxLength(30);
    }

    @Property(tries = 3_000)
    void slips_are_what_a_naive_recursion_counts(@ForAll("words") String one, @ForAll("words") String other) {
        assertThat(Slips.between(one, other)).isEqualTo(naive(one, other));
    }

    @Property(tries = 3_000)
    void slips_in_ascii_are_what_commons_text_counts(@ForAll("names") String one, @ForAll("names") String other) {
        assertThat(Slips.between(one, other)).isEqualTo(PEER.apply(one, other)).isEqualTo(Slips.between(other, one));
    }

    @Example
    void a_swap_of_neighbours_is_one_slip() {
        assertThat(Slips.between("gmial.com", "gmail.com")).isEqualTo(1);
        assertThat(Slips.between("ca", "abc")).isEqualTo(3);
    }

    @Example
    void letters_outside_the_basic_plane_are_one_letter() {
        assertThat(Slips.between("a\uD840\uDC00b", "ab")).isEqualTo(1);
    }

    /** When this fails, read docs/adr/0006 again. */
    @Example
    void commons_text_still_takes_a_nordic_letter_for_another_one() {
        assertThat(PEER.apply("räksmörgås.se", "räksmörgås.se")).isEqualTo(3);
        assertThat(Slips.between("räksmörgås.se", "räksmörgås.se")).isZero();
    }

    /** From the definition, letter by letter; exponential. */
    private static int naive(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        int fewest = naive(a.substring(1), b.substring(1)) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
        fewest = Math.min(fewest, naive(a.substring(1), b) + 1);
        fewest = Math.min(fewest, naive(a, b.substring(1)) + 1);
        if (a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0)) {
            fewest = Math.min(fewest, naive(a.substring(2), b.substring(2)) + 1);
        }
        return fewest;
    }
}
