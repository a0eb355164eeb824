package dev.footbridge.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseAndCompositionTest {

    @Test
    void a_mapping_that_adds_or_drops_a_label_is_not_explained() {
        assertThat(CaseAndComposition.explain("acme.se", "acme.se")).isTrue();
        assertThat(CaseAndComposition.explain("acme.se", "acme.se.se")).isFalse();
        assertThat(CaseAndComposition.explain("acme.se.se", "acme.se")).isFalse();
    }

    @Test
    void a_script_whose_capitals_are_the_plain_form_is_explained() {
        assertThat(EmailDomain.parse("ᏣᎳᎩ.example").accepted()).isPresent();
    }
}
