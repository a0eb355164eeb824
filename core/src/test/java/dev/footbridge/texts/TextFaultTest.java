package dev.footbridge.texts;

import static dev.footbridge.texts.TextFault.Kind.NOT_PLAIN;
import static dev.footbridge.texts.TextFault.Kind.TOO_LONG;
import static dev.footbridge.texts.TextFault.Kind.UNKNOWN_GAP;
import static dev.footbridge.texts.TextKind.CONTACT;
import static dev.footbridge.texts.TextKind.HELP;
import static dev.footbridge.texts.TextKind.MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept out of a tenant's texts. */
class TextFaultTest {
    @Test
    void known_gaps_lines_and_anything_visible_may_stand_there() {
        assertThat(TextFault.of(HELP, "Ring {contact} på {company}\n\t<b>{product}</b> & {idp} 🙂"))
                .isEmpty();
        assertThat(TextFault.of(CONTACT, "Lena, {company}")).isEmpty();
        assertThat(TextFault.of(MAIL, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{help}", "{Company}", "{}", "{ company}", "{company", "}", "{company}}", "${7*7}", "{{idp}}"})
    void everything_else_in_braces_is_refused_with_the_piece(String text) {
        assertThat(TextFault.of(HELP, text)).isNotEmpty().allMatch(fault -> fault.kind() == UNKNOWN_GAP);
    }

    @Test
    void the_piece_is_named() {
        assertThat(TextFault.of(HELP, "a {nobody} b { c"))
                .containsExactly(new TextFault(UNKNOWN_GAP, "{nobody}"), new TextFault(UNKNOWN_GAP, "{ c"));
        assertThat(TextFault.of(HELP, "a } b")).containsExactly(new TextFault(UNKNOWN_GAP, "}"));
    }

    @Test
    void a_contact_names_neither_itself_nor_products() {
        assertThat(TextFault.of(CONTACT, "{contact}")).containsExactly(new TextFault(UNKNOWN_GAP, "{contact}"));
        assertThat(TextFault.of(CONTACT, "{idp}")).hasSize(1);
    }

    @Test
    void length_is_counted_as_people_count() {
        assertThat(TextFault.of(CONTACT, "🙂".repeat(200))).isEmpty();
        assertThat(TextFault.of(CONTACT, "å".repeat(201))).containsExactly(new TextFault(TOO_LONG, "201"));
        assertThat(TextFault.of(HELP, "å".repeat(2_000))).isEmpty();
        assertThat(TextFault.of(HELP, "å".repeat(2_001))).hasSize(1);
        assertThat(TextFault.of(MAIL, "å".repeat(1_001))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u001bb",
                "a\u202Ab",
                "a\u202Eb",
                "a\u2066b",
                "a\u2069b",
                "a\u2028b",
                "a\u2029b",
                "a\uD800b",
                "a\uFFFFb"
            })
    void what_cannot_be_seen_is_refused(String text) {
        assertThat(TextFault.of(HELP, text)).containsExactly(new TextFault(NOT_PLAIN, ""));
    }

    @Test
    void what_lies_beside_the_hidden_ones_is_plain() {
        assertThat(TextFault.of(HELP, "a\u200Db\u2070")).isEmpty();
        assertThat(TextFault.of(HELP, "a\u202Fb")).isEmpty();
        assertThat(TextFault.of(HELP, "a\u206Ab")).isEmpty();
    }

    @Test
    void of_several_texts_only_the_faulty_are_named() {
        TenantText good = new TenantText(HELP, TextLanguage.SV, "Ring");
        TenantText bad = new TenantText(CONTACT, TextLanguage.FI, "{idp}");
        assertThat(TextFault.of(List.of(good, bad)).keySet()).containsExactly(bad);
    }

    @Test
    void a_contact_is_one_line() {
        assertThat(TextFault.of(CONTACT, "a\nb")).containsExactly(new TextFault(NOT_PLAIN, ""));
        assertThat(TextFault.of(CONTACT, "a\tb")).isEmpty();
    }
}
