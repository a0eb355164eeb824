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

class RecordingMailerTest implements MailerContract {
    private static final EmailAddress ANNA = EmailAddress.of("anna@foretaget.example");
    private final RecordingMailer mailer = new RecordingMailer();

    @Override
    public Mailer mailer() {
        return mailer;
    }

    @Override
    public List<ReceivedMail> received(EmailAddress to) {
        return mailer.to(to).stream()
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
        assertThat(mailer.newestCodeTo(ANNA)).contains("222222");
        assertThat(mailer.newestLinkTo(ANNA)).isEmpty();
    }

    @Test
    void a_script_decides_what_is_accepted() {
        mailer.answerNext(Kind.TRY_AGAIN, Kind.NEVER);
        assertThat(List.of(send("1"), send("2"), send("3"))).containsExactly(Kind.TRY_AGAIN, Kind.NEVER, Kind.ACCEPTED);
        assertThat(mailer.all()).hasSize(1);
    }

    private Kind send(String digits) {
        return mailer.send(new Mailer.Mail(
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
