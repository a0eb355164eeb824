package dev.footbridge.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretKeysTest {
    @Test
    void the_current_key_must_be_there() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SecretKeys.of("k2", Map.of("k1", Keys.first())))
                .withMessageContaining("k2");
        assertThatIllegalArgumentException().isThrownBy(() -> SecretKeys.of("k1", Map.of()));
    }

    @Test
    void a_weak_key_is_refused_without_telling_it() {
        byte[] tooShort = Arrays.copyOf(Keys.first(), 31);
        byte[] zeros = new byte[32];
        byte[] sevenDifferent = "abcdefg".repeat(10).getBytes(StandardCharsets.US_ASCII);
        for (byte[] weak : new byte[][] {new byte[0], tooShort, zeros, sevenDifferent}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SecretKeys.of("k1", Map.of("k1", weak)))
                    .withMessageContaining("weak")
                    .withMessageNotContaining("abcdefg");
        }
    }

    @Test
    void a_weak_former_key_is_refused_as_well() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SecretKeys.of("k1", Map.of("k1", Keys.first(), "old", new byte[64])))
                .withMessageContaining("old");
    }

    @Test
    void eight_different_bytes_are_not_plainly_weak() {
        byte[] eightDifferent = "abcdefgh".repeat(4).getBytes(StandardCharsets.US_ASCII);
        assertThat(SecretKeys.of("k1", Map.of("k1", eightDifferent)).currentId())
                .isEqualTo("k1");
    }

    @Test
    void exactly_256_bits_are_enough() {
        assertThat(SecretKeys.of("k1", Map.of("k1", Arrays.copyOf(Keys.first(), 32)))
                        .currentId())
                .isEqualTo("k1");
    }

    @Test
    void overwriting_the_array_that_was_handed_in_changes_no_key() {
        byte[] mine = Keys.first();
        SecretKeys keys = SecretKeys.of("k1", Map.of("k1", mine));
        Arrays.fill(mine, (byte) 0);
        assertThat(keys.currentKey()).isEqualTo(Keys.first());
    }
}
