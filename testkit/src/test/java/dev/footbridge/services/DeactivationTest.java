package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.UserState;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.EventKind;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What becomes of a user whom the host closes (decisions 5 and 7). */
class DeactivationTest {
    private static final EmailAddress ADDRESS = EmailAddress.of("anna.larsson@acme.example");

    private final Product product = new Product();
    private final UserKey anna = product.person("anna", "");

    @Test
    void C2_a_code_from_before_is_void_although_the_user_is_back() {
        product.footbridge.selfService().requestCode(anna, ADDRESS.display(), Product.by(anna));
        product.footbridge.outboxWorker().runOnce();
        String code = product.mailer.newestCodeTo(ADDRESS).orElseThrow();
        leaves();
        returns();
        assertThat(product.footbridge
                        .selfService()
                        .submitCode(anna, code, Product.by(anna))
                        .refused())
                .hasValueSatisfying(refused -> assertThat(refused.refusal()).isEqualTo(Refusal.CODE_EXPIRED));
        assertThat(product.happenedTo(anna)).contains(EventKind.DEACTIVATED);
    }

    @Test
    void an_account_that_comes_late_finds_nobody() {
        product.accounts.setDown(true);
        product.footbridge.selfService().requestCode(anna, ADDRESS.display(), Product.by(anna));
        product.footbridge.outboxWorker().runOnce();
        product.footbridge
                .selfService()
                .submitCode(anna, product.mailer.newestCodeTo(ADDRESS).orElseThrow(), Product.by(anna));
        leaves();
        product.accounts.setDown(false);
        product.passes(Duration.ofHours(1));
        product.footbridge.outboxWorker().runOnce();
        assertThat(state()).isEqualTo(UserState.UNLINKED);
    }

    @Test
    void a_link_stays_and_the_sessions_end() {
        product.link(anna);
        leaves();
        assertThat(state()).isEqualTo(UserState.LINKED);
        assertThat(product.ended).containsExactly(anna);
    }

    private UserState state() {
        return product.footbridge
                .selfService()
                .status(anna)
                .value()
                .orElseThrow()
                .state();
    }

    private void leaves() {
        product.user("anna", "", SignInKind.INTERACTIVE, false, false);
    }

    private void returns() {
        product.user("anna", "", SignInKind.INTERACTIVE, true, false);
    }
}
