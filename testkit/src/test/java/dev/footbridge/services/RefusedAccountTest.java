package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** After the identity provider's no the person begins again. */
class RefusedAccountTest {
    private static final EmailAddress TAKEN = EmailAddress.of("anna.larsson@acme.example");
    private static final EmailAddress OTHER = EmailAddress.of("anna@home.example");

    private final Product product = new Product();
    private final UserKey anna = product.person("anna", "");

    @Test
    void the_code_for_another_address_arrives_and_links() {
        product.accounts.existing(TAKEN, "Somebody", false);
        proves(TAKEN);
        assertThat(product.footbridge.selfService().status(anna).value())
                .hasValueSatisfying(
                        status -> assertThat(status.accountRefusal()).isEqualTo(AccountRefusal.EXISTING_UNVERIFIED));
        product.passes(Duration.ofMinutes(1));
        proves(OTHER);
        assertThat(product.accounts.accountsWith(OTHER)).isEqualTo(1);
        assertThat(product.footbridge.selfService().status(anna).value())
                .hasValueSatisfying(status -> assertThat(status.address()).isEqualTo(OTHER));
    }

    private void proves(EmailAddress address) {
        product.footbridge.selfService().requestCode(anna, address.display(), Product.by(anna));
        product.footbridge.outboxWorker().runOnce();
        String code = product.mailer.newestCodeTo(address).orElseThrow();
        product.footbridge.selfService().submitCode(anna, code, Product.by(anna));
    }
}
