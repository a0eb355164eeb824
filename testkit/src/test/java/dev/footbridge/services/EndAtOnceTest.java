package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.SwitchAnswer;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A3: the address is in wrong hands. */
class EndAtOnceTest {
    private static final String NEW = "anna.berg@acme.example";

    private final Product product = new Product();
    private final UserKey admin = product.administrator("admin");
    private final UserKey anna = product.person("anna", "");

    @BeforeEach
    void everybodyIsLinked() {
        product.link(admin);
        product.link(anna);
        product.passes(Duration.ofMinutes(1));
    }

    @Test
    void A2_after_activation_the_sessions_end_with_the_link() {
        activate();
        replace(Replace.END_NOW);
        assertThat(product.ended).containsExactly(anna);
    }

    @Test
    void sessions_go_on_while_the_former_link_is_kept() {
        activate();
        replace(Replace.KEEP_UNTIL_PROVEN);
        assertThat(product.ended).isEmpty();
    }

    @Test
    void sessions_go_on_in_preparation() {
        replace(Replace.END_NOW);
        assertThat(product.ended).isEmpty();
    }

    private void activate() {
        product.goesRound(admin);
        assertThat(product.footbridge
                        .phaseSwitch()
                        .switchTo(Product.ACME, Phase.ACTIVE, 0, admin, Product.administrating(admin)))
                .isInstanceOf(SwitchAnswer.Switched.class);
    }

    private void replace(Replace how) {
        assertThat(product.footbridge
                        .administration()
                        .setAddress(anna, NEW, NEW, true, how, Product.administrating(admin))
                        .value())
                .isPresent();
    }
}
