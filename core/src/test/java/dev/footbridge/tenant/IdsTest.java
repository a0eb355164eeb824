package dev.footbridge.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "a\nb", "a\u0000b", "a\u007Fb", "a\u0085b"})
    void blank_ids_and_control_characters_are_refused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TenantId(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new UserId(value));
    }

    @Test
    void an_id_has_at_most_128_characters() {
        String longest = "x".repeat(128);
        assertThat(new TenantId(longest).value()).isEqualTo(longest);
        assertThat(new UserId(longest).value()).isEqualTo(longest);
        assertThatIllegalArgumentException().isThrownBy(() -> new TenantId(longest + "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new UserId(longest + "x"));
    }

    @Test
    void an_id_has_no_half_characters() {
        assertThatIllegalArgumentException().isThrownBy(() -> new UserId("a\uD83D"));
        assertThatIllegalArgumentException().isThrownBy(() -> new TenantId("\uDE00a"));
        assertThat(new UserId("a\uD83D\uDE00").value()).hasSize(3);
    }

    @Test
    void a_refused_id_is_not_repeated_in_the_message() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UserId("19121212-1212\n"))
                .withMessageNotContaining("1212");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\u007Fb", "a\uD83D"})
    void what_can_be_nobodys_id_is_read_as_nobodys(String typed) {
        assertThat(UserId.read(typed)).isEmpty();
        assertThat(UserId.read("x".repeat(129))).isEmpty();
        assertThat(UserId.read("anna")).contains(new UserId("anna"));
    }

    @Test
    void ids_are_compared_exactly() {
        assertThat(new UserId("Anna")).isNotEqualTo(new UserId("anna"));
        assertThat(new UserId("a ")).isNotEqualTo(new UserId("a"));
        assertThat(new UserId("\u00E5")).isNotEqualTo(new UserId("a\u030A"));
        assertThat(UserKey.of("a", "b")).isNotEqualTo(UserKey.of("b", "a"));
    }

    @Test
    void an_id_is_shown_as_it_is() {
        assertThat(new TenantId("acme")).hasToString("acme");
        assertThat(new UserId("anna")).hasToString("anna");
    }
}
