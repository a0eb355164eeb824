package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.Delivery;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.Mailer;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What goes into each mail, and what is never mailed (U4a, C7, C9). */
class LettersTest {
    private static final EmailAddress HERS = EmailAddress.of("anna.larsson@acme.example");

    private final Product product = new Product();
    private final UserKey anna = product.user(new DirectoryUser(
            new UserId("anna"),
            "Anna Larsson",
            "",
            "",
            "",
            true,
            SignInKind.INTERACTIVE,
            false,
            Locale.forLanguageTag("fi"),
            ImmutableList.of()));

    @Test
    void U4a_a_code_speaks_the_persons_language_and_says_until_when_it_counts() {
        asksForACode();
        product.mails();
        Mailer.Mail mail = newest();
        assertThat(mail.locale()).isEqualTo(Locale.forLanguageTag("fi"));
        assertThat(mail.personName()).isEqualTo("Anna Larsson");
        assertThat(mail.tenantName()).isEqualTo("Acme AB");
        assertThat(mail.zone()).isEqualTo(product.tenant().zone());
        assertThat(mail.content())
                .isInstanceOfSatisfying(
                        Mailer.Content.Code.class,
                        code -> assertThat(code.expiresAt())
                                .isEqualTo(product.now().plus(Duration.ofMinutes(15))));
    }

    @Test
    void C9_a_link_leads_to_the_configured_address_and_nowhere_else() {
        product.sendsLink(anna, HERS.display());
        String token = product.tokenSentTo(HERS.display());
        assertThat(product.mailer.newestLinkTo(HERS)).hasValueSatisfying(link -> {
            assertThat(link.address()).hasToString("https://hrm.example/footbridge/verify?token=" + token);
            assertThat(link.expiresAt()).isAfter(product.now().plus(Duration.ofDays(4)));
        });
    }

    @Test
    void a_mail_to_somebody_the_directory_has_lost_speaks_the_companys_language() {
        product.linkTo(anna, HERS.display());
        product.directory.remove(anna);
        product.mails();
        assertThat(newest().content()).isInstanceOf(Mailer.Content.Linked.class);
        assertThat(newest().locale()).isEqualTo(product.tenant().locale());
        assertThat(newest().personName()).isEmpty();
    }

    @Test
    void a_secret_under_a_key_that_is_gone_is_not_mailed_and_the_person_sees_it() {
        asksForACode();
        product.withKeys("another-key").outboxWorker().runOnce();
        assertThat(product.mailer.countTo(HERS)).isZero();
        assertThat(product.footbridge
                        .selfService()
                        .status(anna)
                        .value()
                        .orElseThrow()
                        .challenge()
                        .delivery())
                .isEqualTo(new Delivery(Delivery.State.FAILED, 1, "UNREADABLE"));
    }

    @Test
    void C9_a_secret_under_a_former_key_is_still_mailed() {
        asksForACode();
        product.withKeys("test-key", "next-key").outboxWorker().runOnce();
        assertThat(product.mailer.newestCodeTo(HERS)).isPresent();
    }

    private void asksForACode() {
        product.footbridge.selfService().requestCode(anna, HERS.display(), Product.by(anna));
    }

    private Mailer.Mail newest() {
        return Iterables.getLast(product.mailer.to(HERS));
    }
}
