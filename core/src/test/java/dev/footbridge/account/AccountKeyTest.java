package dev.footbridge.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountKeyTest {
    @Test
    void case_205_a_subject_has_at_most_255_characters() {
        String longest = "s".repeat(255);
        assertThat(new Subject(longest).value()).isEqualTo(longest);
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject(longest + "s"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject("s".repeat(300)));
    }

    @Test
    void a_subject_may_have_any_printable_character_and_a_space_within() {
        assertThat(Subject.isValid("auth0|a b~")).isTrue();
        assertThat(Subject.isValid(" a")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\u0000", "a\u007F", "\u00E5", "\uFF11"})
    void case_205_a_blank_subject_and_one_outside_printable_ascii_are_refused(String value) {
        assertThat(Subject.isValid(value)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject(value));
    }

    @Test
    void I6_issuer_and_subject_are_compared_character_by_character() {
        AccountKey key = AccountKey.of("https://idp.example", "Abc");
        assertThat(key).isEqualTo(AccountKey.of("https://idp.example", "Abc"));
        assertThat(key).isNotEqualTo(AccountKey.of("https://idp.example", "abc"));
        assertThat(key).isNotEqualTo(AccountKey.of("https://idp.example/", "Abc"));
    }

    @Test
    void an_issuer_has_1_to_512_characters() {
        assertThat(new Issuer("i".repeat(512)).value()).hasSize(512);
        assertThatIllegalArgumentException().isThrownBy(() -> new Issuer("i".repeat(513)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Issuer(" "));
    }

    @Test
    void an_issuer_is_no_secret() {
        assertThat(new Issuer("https://idp.example")).hasToString("https://idp.example");
    }
}
