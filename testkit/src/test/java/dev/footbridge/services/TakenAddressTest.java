package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.Answer;
import dev.footbridge.MyStatus;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.EventKind;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who proves an address that a colleague has, and who only guesses (decisions 9). */
class TakenAddressTest {
    private static final EmailAddress ADDRESS = EmailAddress.of("anna.larsson@acme.example");

    private final Product product = new Product();
    private final UserKey dan = product.person("dan", "");

    @BeforeEach
    void annaHasTheAddress() {
        product.link(product.person("anna", ""));
    }

    @Test
    void whoever_proves_the_mailbox_learns_that_it_is_taken() {
        assertThat(refusal(types(dan, asks(dan)))).isEqualTo(Refusal.ADDRESS_TAKEN);
        assertThat(product.happenedTo(dan)).startsWith(EventKind.ADDRESS_TAKEN);
    }

    @Test
    void C5_a_full_address_answers_the_right_code_as_a_wrong_one() {
        guessesFiveTimes(product.person("bo", ""));
        guessesFiveTimes(product.person("cia", ""));
        guessesFiveTimes(product.person("eva", ""));
        String code = asks(dan);
        assertThat(refusal(types(dan, code))).isEqualTo(Refusal.TOO_MANY_TRIES);
        assertThat(product.happenedTo(dan)).doesNotContain(EventKind.ADDRESS_TAKEN);
    }

    private void guessesFiveTimes(UserKey user) {
        String code = asks(user);
        for (int i = 0; i < 5; i++) {
            types(user, code.equals("000000") ? "000001" : "000000");
        }
    }

    private String asks(UserKey user) {
        product.passes(Duration.ofHours(1));
        product.footbridge.selfService().requestCode(user, ADDRESS.display(), Product.by(user));
        product.footbridge.outboxWorker().runOnce();
        return product.mailer.newestCodeTo(ADDRESS).orElseThrow();
    }

    private Answer<MyStatus> types(UserKey user, String code) {
        return product.footbridge.selfService().submitCode(user, code, Product.by(user));
    }

    private static Refusal refusal(Answer<MyStatus> answer) {
        return answer.refused().map(Refused::refusal).orElseThrow();
    }
}
