package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import dev.footbridge.UserState;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.EventKind;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.spi.Mailer;
import dev.footbridge.tenant.UserKey;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** From the proof to the account: how the work ends, who is told, and what is given up (I7, I8). */
class AccountWorkTest {
    private static final EmailAddress HERS = EmailAddress.of("anna.larsson@acme.example");

    private Outcomes outcomes;
    private final Product product = new Product(outbox -> outcomes = new Outcomes(outbox));
    private final UserKey admin = product.administrator("admin");
    private final UserKey anna = product.person("anna", "");

    @Test
    void I7_a_new_account_carries_the_name_and_the_person_is_told_where_to_make_a_password() {
        proves();
        assertThat(outcomes.ended).endsWith("done CREATED");
        assertThat(product.accounts.nameOf(product.account(anna))).isEqualTo("anna");
        product.mails();
        assertThat(newestMail().content())
                .isEqualTo(new Mailer.Content.Linked(URI.create("https://idp.example/settings")));
    }

    @Test
    void U7_whoever_had_an_account_before_is_told_to_use_its_password() {
        product.accounts.existing(HERS, "Anna", true);
        proves();
        assertThat(outcomes.ended).endsWith("done FOUND");
        product.mails();
        assertThat(newestMail().content()).isEqualTo(new Mailer.Content.AccountExisted());
    }

    @Test
    void I8_the_providers_no_ends_the_work_and_is_on_record() {
        product.accounts.existing(HERS, "Somebody", false);
        proves();
        assertThat(outcomes.ended).endsWith("failed EXISTING_UNVERIFIED");
        assertThat(product.happenedTo(anna)).startsWith(EventKind.ACCOUNT_REFUSED);
    }

    @Test
    void I8_while_the_provider_is_down_the_work_rests_and_comes_again() {
        product.accounts.setDown(true);
        proves();
        assertThat(outcomes.ended).endsWith("later OUTAGE");
        assertThat(Iterables.getLast(outcomes.pauses)).isBetween(Duration.ofSeconds(2), Duration.ofMillis(2_400));
        product.passes(Duration.ofSeconds(3));
        product.mails();
        assertThat(Iterables.getLast(outcomes.pauses)).isGreaterThanOrEqualTo(Duration.ofSeconds(4));
        product.accounts.setDown(false);
        product.passes(Duration.ofMinutes(1));
        product.mails();
        assertThat(state()).isEqualTo(UserState.LINKED);
    }

    @Test
    void I8_an_answer_that_was_lost_makes_no_second_account() {
        product.accounts.loseNextAnswer();
        proves();
        assertThat(outcomes.ended).endsWith("later ANSWER_LOST");
        product.passes(Duration.ofMinutes(1));
        product.mails();
        assertThat(state()).isEqualTo(UserState.LINKED);
        assertThat(product.accounts.accountsWith(HERS)).isEqualTo(1);
    }

    @Test
    void decisions_5_work_for_somebody_who_left_meanwhile_is_given_up_and_makes_no_account() {
        product.accounts.setDown(true);
        proves();
        product.directory.remove(anna);
        product.footbridge.directorySync().catchUp(Product.ACME);
        product.accounts.setDown(false);
        product.passes(Duration.ofMinutes(1));
        product.mails();
        assertThat(outcomes.ended).endsWith("done SUPERSEDED");
        assertThat(product.accounts.accountsWith(HERS)).isZero();
    }

    @Test
    void A2_the_former_address_is_told_of_the_removal_once() {
        proves();
        product.mails();
        product.footbridge.administration().removeLink(anna, Product.administrating(admin));
        product.mails();
        assertThat(newestMail().content()).isEqualTo(new Mailer.Content.LinkRemoved());
        int told = product.mailer.countTo(HERS);
        assertThat(product.footbridge
                        .administration()
                        .removeLink(anna, Product.administrating(admin))
                        .refused()
                        .map(Refused::refusal))
                .contains(Refusal.NOT_LINKED);
        product.mails();
        assertThat(product.mailer.countTo(HERS)).isEqualTo(told);
    }

    @Test
    void a_fault_while_working_puts_the_work_off_and_loses_nothing() {
        product.accounts.setDown(true);
        proves();
        product.accounts.setDown(false);
        outcomes.breaksOnce = true;
        product.passes(Duration.ofMinutes(1));
        product.footbridge.outboxWorker().runOnce();
        assertThat(outcomes.ended).contains("later FAULT");
        product.passes(Duration.ofMinutes(1));
        product.mails();
        assertThat(state()).isEqualTo(UserState.LINKED);
        assertThat(product.accounts.accountsWith(HERS)).isEqualTo(1);
    }

    private void proves() {
        product.footbridge.selfService().requestCode(anna, HERS.display(), Product.by(anna));
        product.mails();
        String code = product.mailer.newestCodeTo(HERS).orElseThrow();
        product.footbridge.selfService().submitCode(anna, code, Product.by(anna));
    }

    private UserState state() {
        return product.footbridge
                .selfService()
                .status(anna)
                .value()
                .orElseThrow()
                .state();
    }

    private Mailer.Mail newestMail() {
        return Iterables.getLast(product.mailer.to(HERS));
    }
}
