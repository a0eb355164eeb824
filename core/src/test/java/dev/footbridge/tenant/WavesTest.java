package dev.footbridge.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WavesTest {
    @Test
    void a_group_goes_ahead_once_it_is_named() {
        Waves waves = Waves.none().and("Lager").and("IT").and("IT");
        assertThat(waves.groups()).containsExactly("Lager", "IT");
        assertThat(waves.includes("IT")).isTrue();
        assertThat(waves.includes("it")).isFalse();
        assertThat(Waves.none().includes("IT")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\nb", "\u0085"})
    void what_is_no_group_makes_no_wave(String name) {
        assertThat(Waves.isGroup(name)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Waves(ImmutableSet.of("Lager", name)));
    }

    @Test
    void a_group_has_at_most_128_characters() {
        assertThat(Waves.isGroup("x".repeat(128))).isTrue();
        assertThat(Waves.isGroup("x".repeat(129))).isFalse();
    }
}
