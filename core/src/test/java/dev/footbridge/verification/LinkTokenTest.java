package dev.footbridge.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTokenTest {
    private static final String WELL_FORMED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN-_0";

    @Test
    void C9_a_token_carries_256_bits_and_is_read_back() {
        FixedRandom random = new FixedRandom(7);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            LinkToken token = LinkToken.draw(random);
            assertThat(token.value()).matches("[A-Za-z0-9_-]{43}");
            assertThat(LinkToken.read(token.value())).contains(token);
            assertThat(seen.add(token.digest())).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", WELL_FORMED + "A", " bcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN-_0"})
    void what_cannot_be_a_token_is_not_looked_up(String text) {
        assertThat(LinkToken.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(chars = {'=', '+', '/', ' ', '\u0000', '\n', '\u00E5', '\uFF21', '.', '%', '[', '@', '`', '{', ':'})
    void one_foreign_character_makes_it_no_token(char foreign) {
        assertThat(LinkToken.read(WELL_FORMED)).isPresent();
        assertThat(LinkToken.read(foreign + WELL_FORMED.substring(1))).isEmpty();
        assertThat(LinkToken.read(WELL_FORMED.substring(1) + foreign)).isEmpty();
    }

    @Test
    void the_digest_is_sha_256_in_hexadecimal() {
        // First value of the SHA examples of NIST: the text "abc".
        assertThat(new LinkToken("abc").digest())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
