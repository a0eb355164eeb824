package dev.footbridge.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.tenant.TenantId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AddressFingerprintTest {
    private static final TenantId ACME = new TenantId("acme");

    @Test
    void two_spellings_of_one_address_have_the_same() {
        assertThat(of(ACME, "Anna@ACME.example")).isEqualTo(of(ACME, "anna@acme.example"));
    }

    @Test
    void another_address_and_another_tenant_have_another() {
        assertThat(of(ACME, "anna@acme.example"))
                .isNotEqualTo(of(ACME, "bo@acme.example"))
                .isNotEqualTo(of(new TenantId("beta"), "anna@acme.example"));
    }

    @Test
    void the_end_of_the_tenant_is_not_the_beginning_of_the_address() {
        assertThat(of(new TenantId("acmea"), "nna@acme.example"))
                .isNotEqualTo(of(new TenantId("acme"), "anna@acme.example"));
    }

    /** Rows of a database have to be found again by the next release. */
    @Test
    void it_is_the_first_half_of_a_hash() {
        assertThat(of(ACME, "anna@acme.example").value())
                .isEqualTo(UUID.fromString("cc2e3019-484c-d90f-8140-45783e27a15f"));
    }

    private static AddressFingerprint of(TenantId tenant, String address) {
        return AddressFingerprint.of(tenant, EmailAddress.of(address));
    }
}
