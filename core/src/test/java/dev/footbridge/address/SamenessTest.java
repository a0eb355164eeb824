package dev.footbridge.address;

import static dev.footbridge.address.Reading.listOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as the same address, domain and list, and that sets can tell them apart. */
class SamenessTest {

    @Test
    void the_same_address_in_other_spelling_is_one_and_another_is_not() {
        alike(EmailAddress.of("Anna@Acme.example"), EmailAddress.of("anna@acme.example"));
        unlike(EmailAddress.of("anna@acme.example"), EmailAddress.of("anna@acme2.example"));
    }

    @Test
    void the_same_domain_in_other_spelling_is_one_and_another_is_not() {
        alike(EmailDomain.of("ACME.example"), EmailDomain.of("acme.example"));
        unlike(EmailDomain.of("acme.example"), EmailDomain.of("acme2.example"));
    }

    @Test
    void the_same_entries_in_other_order_are_one_list_and_others_are_not() {
        alike(listOf("acme.se", "*.acme.se"), listOf("*.acme.se", "acme.se"));
        unlike(listOf("acme.se"), listOf("*.acme.se"));
    }

    private static void alike(Object one, Object other) {
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    private static void unlike(Object one, Object other) {
        for (Object different : List.of(other, "text")) {
            assertThat(one).isNotEqualTo(different);
            assertThat(one.hashCode()).isNotEqualTo(different.hashCode());
        }
    }
}
