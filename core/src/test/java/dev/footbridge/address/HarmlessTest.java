package dev.footbridge.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HarmlessTest {
    private final List<Integer> asked = new ArrayList<>();
    private final Harmless noX = Harmless.where(c -> {
        asked.add(c);
        return c == 'x' || c == 'Ω' ? AddressFault.SPACE : null;
    });

    @Test
    void the_first_character_that_the_rule_objects_to_decides() {
        assertThat(noX.first("abc")).isNull();
        assertThat(noX.first("axb")).isEqualTo(AddressFault.SPACE);
        assertThat(noX.first("aΩ")).isEqualTo(AddressFault.SPACE);
        assertThat(noX.first("")).isNull();
    }

    @Test
    void the_rule_is_asked_again_only_beyond_the_latin_letters_and_where_it_objected() {
        assertThat(asked).hasSize(0x250).startsWith(0).endsWith(0x24F);
        asked.clear();
        assertThat(noX.first("räksmörgås \u024F\u0250")).isNull();
        assertThat(asked).containsExactly(0x250);
        asked.clear();
        assertThat(noX.first("x")).isEqualTo(AddressFault.SPACE);
        assertThat(asked).containsExactly((int) 'x');
    }
}
