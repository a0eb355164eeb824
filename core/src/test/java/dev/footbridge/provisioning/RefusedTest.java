package dev.footbridge.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.AddressFault;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.address.EmailDomain;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RefusedTest {
    @Test
    void C10_a_refusal_carries_what_the_caller_can_do_about_it() {
        assertThat(Refused.of(Refusal.NOT_LINKED)).isEqualTo(new Refused(Refusal.NOT_LINKED, null, null, null, null));
        assertThat(Refused.wrongCode(4)).isEqualTo(new Refused(Refusal.WRONG_CODE, 4, null, null, null));
        assertThat(Refused.until(Refusal.COOLDOWN, Duration.ofSeconds(30)))
                .isEqualTo(new Refused(Refusal.COOLDOWN, null, Duration.ofSeconds(30), null, null));
        assertThat(Refused.invalidAddress(AddressFault.LIST))
                .isEqualTo(new Refused(Refusal.INVALID_ADDRESS, null, null, AddressFault.LIST, null));
    }

    @Test
    void D6_a_refused_domain_comes_with_the_provider_if_that_is_why() {
        DomainPolicy refusing = Given.ONLY_THIRD.refusingPublicProviders();
        assertThat(Refused.outside(refusing, EmailAddress.of("anna@mail.gmail.com")))
                .isEqualTo(new Refused(Refusal.DOMAIN_NOT_ALLOWED, null, null, null, EmailDomain.of("gmail.com")));
        for (DomainPolicy domains : new DomainPolicy[] {refusing, Given.ONLY_THIRD}) {
            assertThat(Refused.outside(domains, EmailAddress.of("anna@fourth.example")))
                    .isEqualTo(Refused.of(Refusal.DOMAIN_NOT_ALLOWED));
        }
    }
}
