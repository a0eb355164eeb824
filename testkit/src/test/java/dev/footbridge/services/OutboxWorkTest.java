package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.spi.Mailer.Result.Kind;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** What becomes of mail that the mail server will not take. */
class OutboxWorkTest {
    private static final EmailAddress HERS = EmailAddress.of("anna@acme.example");

    private final Product product = new Product();
    private final UserKey anna = product.person("anna", "");

    @Test
    void a_mail_put_off_is_tried_again_after_a_pause_and_arrives() {
        product.mailer.answerNext(Kind.TRY_AGAIN, Kind.TRY_AGAIN);
        asksForACode();
        assertThat(product.footbridge.outboxWorker().runOnce()).isEqualTo(1);
        assertThat(product.footbridge.outboxWorker().runOnce()).as("at once").isZero();
        assertThat(triesUntilNothingIsDue(Duration.ofMinutes(30))).isEqualTo(2);
        assertThat(product.mailer.newestCodeTo(HERS)).isPresent();
    }

    @Test
    void a_mail_refused_for_good_is_not_tried_again() {
        product.mailer.answerNext(Kind.NEVER);
        asksForACode();
        assertThat(product.footbridge.outboxWorker().runOnce()).isEqualTo(1);
        assertThat(triesUntilNothingIsDue(Duration.ofHours(2))).isZero();
    }

    @Test
    void a_mail_put_off_for_ever_is_given_up_after_a_known_number_of_tries() {
        product.linkTo(anna, HERS.display());
        product.mailer.answerNext(Collections.nCopies(1_100, Kind.TRY_AGAIN).toArray(Kind[]::new));
        assertThat(triesUntilNothingIsDue(Duration.ofDays(60))).isEqualTo(1_000);
        assertThat(product.mailer.countTo(HERS)).as("the code, and no notice").isEqualTo(1);
    }

    @Test
    void a_code_from_before_a_deactivation_is_not_mailed() {
        asksForACode();
        product.directory.remove(anna);
        product.footbridge.directorySync().catchUp(Product.ACME);
        assertThat(product.footbridge.outboxWorker().runOnce()).isEqualTo(1);
        assertThat(product.mailer.countTo(HERS)).isZero();
    }

    private void asksForACode() {
        assertThat(product.footbridge
                        .selfService()
                        .requestCode(anna, HERS.display(), Product.by(anna))
                        .value())
                .isPresent();
    }

    private int triesUntilNothingIsDue(Duration time) {
        int tries = 0;
        Duration step = Duration.ofMinutes(5);
        for (Duration gone = Duration.ZERO; gone.compareTo(time) < 0; gone = gone.plus(step)) {
            product.passes(step);
            tries += product.footbridge.outboxWorker().runOnce();
        }
        return tries;
    }
}
