package dev.footbridge.testkit.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.spi.Mailer;
import dev.footbridge.spi.Mailer.Result.Kind;
import dev.footbridge.testkit.contract.MailerContract;
import dev.footbridge.testkit.contract.ReceivedMail;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailboxTest implements MailerContract {
    private static final EmailAddress ANNA = EmailAddress.of("anna@foretaget.example");
    private final Mailbox mailbox = new Mailbox();

    @Override
    public Mailer mailer() {
        return mailbox;
    }

    @Override
    public List<ReceivedMail> received(EmailAddress to) {
        return mailbox.to(to).stream()
                .map(mail -> new ReceivedMail(
                        mail.id().toString(),
                        ImmutableList.of(mail.to().canonical()),
                        Letter.of(mail).subject(),
                        Letter.of(mail).text()))
                .toList();
    }

    @Test
    void the_newest_code_is_at_hand() {
        send("111111");
        send("222222");
        assertThat(mailbox.newestCodeTo(ANNA)).contains("222222");
        assertThat(mailbox.newestLinkTo(ANNA)).isEmpty();
        assertThat(mailbox.countTo(ANNA)).isEqualTo(2);
        assertThat(mailbox.newestLanguageTo(ANNA)).contains(Locale.ENGLISH);
    }

    @Test
    void an_address_that_got_nothing_has_nothing() {
        assertThat(mailbox.countTo(ANNA)).isZero();
        assertThat(mailbox.newestLanguageTo(ANNA)).isEmpty();
    }

    @Test
    void a_script_decides_what_is_accepted() {
        mailbox.answerNext(Kind.TRY_AGAIN, Kind.NEVER);
        assertThat(List.of(send("1"), send("2"), send("3"))).containsExactly(Kind.TRY_AGAIN, Kind.NEVER, Kind.ACCEPTED);
        assertThat(mailbox.all()).hasSize(1);
    }

    private Kind send(String digits) {
        return mailbox.send(new Mailer.Mail(
                        UUID.randomUUID(),
                        ANNA,
                        Locale.ENGLISH,
                        ZoneId.of("UTC"),
                        "Företaget AB",
                        "Anna",
                        new Mailer.Content.Code(digits, Instant.EPOCH)))
                .kind();
    }
}
