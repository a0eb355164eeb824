package dev.footbridge;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MaskedNameTest {

    @Test
    void the_first_letter_of_each_part_is_left() {
        assertThat(MaskedName.of("Anna Lindqvist")).isEqualTo("A*** L***");
        assertThat(MaskedName.of("  Åsa\tvon  Öberg ")).isEqualTo("Å*** v*** Ö***");
        assertThat(MaskedName.of("bo")).isEqualTo("b***");
    }

    @Test
    void a_letter_of_two_chars_is_not_cut_in_half() {
        assertThat(MaskedName.of("𝔸nna")).isEqualTo("𝔸***");
    }

    @Test
    void without_a_name_there_is_nothing_to_show() {
        assertThat(MaskedName.of("")).isEmpty();
        assertThat(MaskedName.of(" \t ")).isEmpty();
    }

    @Property
    void nothing_else_of_any_name_is_shown(@ForAll String name) {
        assertThat(MaskedName.of(name)).matches("(?s)(\\S\\*{3}( \\S\\*{3})*)?");
    }
}
