package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.Answer;
import dev.footbridge.UserState;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new link in place of an old one: what the holder of the old one may not bring about. */
class RenewalTest {
    private static final String ADDRESS = "anna.larsson@acme.example";

    private final Product product = new Product();
    private final UserKey admin = product.administrator("admin");
    private final UserKey anna = product.person("anna", "");
    private String token = "";

    @BeforeEach
    void aLinkWasSent() {
        product.footbridge
                .administration()
                .setAddress(anna, ADDRESS, ADDRESS, true, Replace.NOTHING, Product.administrating(admin));
        token = product.tokenSentTo(ADDRESS);
    }

    @Test
    void C8_after_a_pause_a_new_link_is_sent_to_the_same_address() {
        product.passes(Duration.ofMinutes(1));
        assertThat(renew().value()).contains(UserState.AWAITING_VERIFICATION);
        assertThat(mailsSent()).isEqualTo(2);
    }

    @Test
    void C3_a_renewal_within_the_pause_is_refused_and_sends_nothing() {
        assertThat(refusal()).isEqualTo(Refusal.COOLDOWN);
        assertThat(mailsSent()).isEqualTo(1);
    }

    @Test
    void D2_nothing_is_sent_once_the_domain_is_no_longer_allowed() {
        product.passes(Duration.ofMinutes(1));
        product.footbridge
                .administration()
                .changeAllowedDomains(Product.ACME, List.of("other.example"), Product.administrating(admin));
        assertThat(refusal()).isEqualTo(Refusal.DOMAIN_NOT_ALLOWED);
        assertThat(mailsSent()).isEqualTo(1);
    }

    @Test
    void nothing_is_sent_before_preparation() {
        product.passes(Duration.ofMinutes(1));
        product.footbridge
                .phaseSwitch()
                .switchTo(Product.ACME, Phase.NOT_STARTED, null, admin, Product.administrating(admin));
        assertThat(refusal()).isEqualTo(Refusal.PHASE_CLOSED);
        assertThat(mailsSent()).isEqualTo(1);
    }

    private Refusal refusal() {
        return renew().refused().map(Refused::refusal).orElseThrow();
    }

    private Answer<UserState> renew() {
        return product.footbridge.verificationLinks().renew(token, Actor.linkHolder(Actor.Channel.PAGE, "192.0.2.9"));
    }

    private int mailsSent() {
        product.footbridge.outboxWorker().runOnce();
        return product.mailer.to(EmailAddress.of(ADDRESS)).size();
    }
}
