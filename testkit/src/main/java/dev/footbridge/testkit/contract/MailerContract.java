package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.spi.Mailer;
import dev.footbridge.spi.Mailer.Content;
import dev.footbridge.spi.Mailer.Mail;
import dev.footbridge.spi.Mailer.Result;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Proves {@link Mailer}: a mail arrives whole, once, in the right language and with nobody else.
 *
 * <p>To run it, implement it in a test class; {@link #mailer()} hands out the mailer, {@link #received} looks into the
 * mailbox that it sends to.
 */
public interface MailerContract {
    /** Longer than a line of a mail may be, so that it only arrives whole if it is encoded rightly. */
    URI LONG_LINK =
            URI.create("https://hrm.example/footbridge/verify?token=" + "A-_9".repeat(20) + "&and=" + "x".repeat(900));

    Mailer mailer();

    /** What has arrived for an address in this test, oldest first. */
    List<ReceivedMail> received(EmailAddress to);

    @Test
    default void U4a_a_code_stands_on_a_line_of_its_own_beside_the_company() {
        ReceivedMail mail = sent(new Content.Code("004711", Shapes.ANY_TIME));
        assertThat(mail.text().lines().map(String::strip)).contains("004711");
        assertThat(mail.text()).contains("Företaget AB");
        assertThat(mail.subject()).isNotBlank();
    }

    @Test
    default void C7_a_link_arrives_whole() {
        ReceivedMail mail = sent(new Content.Link(LONG_LINK, Shapes.ANY_TIME));
        assertThat(mail.text()).contains(LONG_LINK.toString());
    }

    @Test
    default void every_other_content_is_sent_as_well() {
        URI settings = URI.create("https://idp.example/settings");
        assertThat(sent(new Content.Linked(settings)).text())
                .contains("Företaget AB")
                .contains(settings.toString());
        assertThat(sent(new Content.Linked(null)).text()).contains("Företaget AB");
        assertThat(sent(new Content.AccountExisted()).text()).contains("Företaget AB");
        assertThat(sent(new Content.LinkRemoved()).text()).contains("Företaget AB");
        for (Content.Deed deed : Content.Deed.values()) {
            assertThat(sent(new Content.Notice(deed, Shapes.ANY_TIME, null)).text())
                    .contains("Företaget AB");
        }
        URI account = URI.create("https://hrm.example/footbridge/account");
        assertThat(sent(new Content.Reminder(account, Shapes.ANY_TIME)).text())
                .contains("Företaget AB")
                .contains(account.toString());
    }

    @Test
    default void a_weekly_report_says_its_numbers_in_the_text_and_where_to_see_more() {
        URI page = URI.create("https://hrm.example/footbridge/admin/readiness");
        assertThat(sent(new Content.ReadinessReport(Shapes.weeklyReport(), page))
                        .text())
                .contains("Företaget AB", "41", "57")
                .contains(page.toString());
    }

    @Test
    default void a_mail_goes_to_its_recipient_alone() {
        EmailAddress to = EmailAddress.of("Anna+" + UUID.randomUUID() + "@Foretaget.example");
        send(mail(to, "Företaget AB", "Anna", new Content.LinkRemoved()));
        assertThat(received(to)).hasSize(1);
        assertThat(received(to).get(0).recipients())
                .isNotEmpty()
                .allSatisfy(recipient -> assertThat(recipient).isEqualToIgnoringCase(to.canonical()));
    }

    @Test
    default void case_309_a_mail_that_is_sent_twice_can_be_told_by_its_message_id() {
        EmailAddress to = Scene.address();
        Mail mail = mail(to, "Företaget AB", "Anna", new Content.LinkRemoved());
        send(mail);
        send(mail);
        send(mail(to, "Företaget AB", "Anna", new Content.LinkRemoved()));
        List<String> ids = received(to).stream().map(ReceivedMail::messageId).toList();
        assertThat(ids).hasSize(3);
        assertThat(ids.get(0))
                .contains(mail.id().toString())
                .isEqualTo(ids.get(1))
                .isNotEqualTo(ids.get(2));
    }

    @Test
    default void names_cannot_add_recipients_or_header_fields() {
        EmailAddress stranger = Scene.address();
        EmailAddress to = Scene.address();
        String hostile = "Kalle\r\nBcc: " + stranger.canonical() + "\r\n\r\nbody \u760D\u760A";
        send(mail(to, hostile, hostile, new Content.Code("004711", Shapes.ANY_TIME)));
        assertThat(received(stranger)).isEmpty();
        assertThat(received(to).get(0).recipients()).noneMatch(stranger.canonical()::equals);
        assertThat(received(to).get(0).subject()).doesNotContain("\r", "\n");
    }

    @Test
    default void O5_a_mail_is_in_the_language_of_its_recipient() {
        EmailAddress to = Scene.address();
        for (String language : List.of("sv", "en")) {
            send(new Mail(
                    UUID.randomUUID(),
                    to,
                    Locale.forLanguageTag(language),
                    ZoneId.of("Europe/Stockholm"),
                    "Företaget AB",
                    "Anna",
                    new Content.LinkRemoved()));
        }
        List<ReceivedMail> mails = received(to);
        assertThat(mails.get(0).subject()).isNotEqualTo(mails.get(1).subject());
        assertThat(mails.get(0).text()).isNotEqualTo(mails.get(1).text());
    }

    private ReceivedMail sent(Content content) {
        EmailAddress to = Scene.address();
        send(mail(to, "Företaget AB", "Åsa Öberg", content));
        List<ReceivedMail> mails = received(to);
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    private void send(Mail mail) {
        assertThat(mailer().send(mail).kind()).isEqualTo(Result.Kind.ACCEPTED);
    }

    private static Mail mail(EmailAddress to, String tenant, String person, Content content) {
        Locale swedish = Locale.forLanguageTag("sv");
        return new Mail(UUID.randomUUID(), to, swedish, ZoneId.of("Europe/Stockholm"), tenant, person, content);
    }
}
