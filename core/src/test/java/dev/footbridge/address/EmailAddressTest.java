package dev.footbridge.address;

import static dev.footbridge.address.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EmailAddressTest {

    @Test
    void masked_keeps_the_first_character_and_the_domain() {
        assertThat(read("Anna.Larsson@Acme.example").masked()).isEqualTo("a***@acme.example");
        assertThat(read("a@acme.example").masked()).isEqualTo("a***@acme.example");
    }

    @Test
    void nothing_that_can_be_printed_by_accident_holds_the_whole_address() {
        ParsedAddress parsed = EmailAddress.parse("anna.larsson@acme.example");
        assertThat(parsed.toString())
                .contains("a***@acme.example")
                .doesNotContain("anna")
                .doesNotContain("larsson");
        assertThat(read("anna@acme.example")).hasToString("a***@acme.example");
        assertThat(EmailAddress.parse("anna larsson@acme.example").toString()).doesNotContain("anna");
    }

    @Test
    void equality_is_that_of_the_canonical_form() {
        assertThat(read("ANNA@RÄKSMÖRGÅS.SE"))
                .isEqualTo(read("anna@xn--rksmrgs-5wao1o.se"))
                .hasSameHashCodeAs(read("anna@xn--rksmrgs-5wao1o.se"))
                .isNotEqualTo(read("anna@raksmorgas.se"))
                .isNotEqualTo(read("ann.a@räksmörgås.se"))
                .isNotEqualTo(read("anna+x@räksmörgås.se"));
    }

    @Test
    void parts_are_canonical() {
        EmailAddress address = read("Anna@Acme.Example");
        assertThat(address.local()).isEqualTo("anna");
        assertThat(address.domain()).isEqualTo(EmailDomain.of("acme.example"));
        assertThat(address.domain()).hasToString("acme.example");
    }

    @Test
    void a_stored_address_that_is_not_acceptable_is_a_fault_that_does_not_echo_it() {
        assertThat(EmailAddress.of("anna@acme.example")).isEqualTo(read("anna@acme.example"));
        assertThatThrownBy(() -> EmailAddress.of("anna@acme@example.com"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SEVERAL_AT")
                .hasMessageNotContaining("anna")
                .hasMessageNotContaining("acme");
        assertThatThrownBy(() -> EmailDomain.of("secret host"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SPACE")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_result_has_either_a_value_or_a_reason() {
        assertThat(EmailAddress.parse("a@b.se").refused()).isEmpty();
        assertThat(EmailAddress.parse("a").accepted()).isEmpty();
        assertThat(EmailDomain.parse("b.se").refused()).isEmpty();
        assertThat(EmailDomain.parse("b").accepted()).isEmpty();
    }
}
