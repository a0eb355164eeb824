package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.UserProjection.Named;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What an import needs to know of a user. */
class NamedUserTest {
    private final Product product = new Product();
    private final UserKey anna = product.person("anna", "");

    @Test
    void T3_an_address_is_proven_once_it_is_linked_or_about_to_be_and_otherwise_saved_at_most() {
        assertThat(named().proven()).isNull();
        assertThat(named().saved()).isNull();
        String address = "anna.ek@acme.example";
        assertThat(product.footbridge
                        .administration()
                        .setAddress(
                                anna,
                                address,
                                address,
                                false,
                                Replace.NOTHING,
                                Actor.administrator(new UserId("admin"), Actor.Channel.PAGE, null))
                        .value())
                .isPresent();
        assertThat(named().proven()).isNull();
        assertThat(named().saved()).isEqualTo(EmailAddress.of(address));
        product.accounts.setDown(true);
        product.link(anna);
        EmailAddress verified = named().proven();
        assertThat(verified).isNotNull();
        product.accounts.setDown(false);
        product.passes(Duration.ofHours(1));
        product.mails();
        assertThat(named().proven()).isEqualTo(verified);
    }

    private Named named() {
        ProvisioningState state = product.world
                .provisioning()
                .load(anna)
                .orElseThrow()
                .provisioning()
                .state();
        Named named = Named.of(anna.user(), "1001", true, SignInKind.INTERACTIVE, state);
        assertThat(named.id()).isEqualTo(anna.user());
        return named;
    }
}
