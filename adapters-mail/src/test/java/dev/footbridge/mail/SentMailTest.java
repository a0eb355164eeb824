package dev.footbridge.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.footbridge.spi.Mailer.Content;
import dev.footbridge.spi.Mailer.Mail;
import dev.footbridge.spi.Mailer.Result;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a mail server receives. */
final class SentMailTest {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private SmtpSettingsBuilder smtp;

    @BeforeEach
    void start() {
        server.start();
        smtp = Scenes.local(server.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void the_server_says_yes_and_the_mail_is_accepted() throws Exception {
        Result result = Scenes.mailer(smtp.build()).send(Scenes.mail(Scenes.code()));

        assertThat(result.kind()).isEqualTo(Result.Kind.ACCEPTED);
        assertThat(result.detail()).startsWith("250");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void headers_say_that_a_machine_wrote_it_to_one_person() throws Exception {
        MimeMessage mail = received(Scenes.mail(Scenes.code()));

        assertThat(mail.getHeader("To")).containsExactly("anna.oberg@foretaget.example");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(mail.getHeader("Content-Language")).containsExactly("sv");
        assertThat(mail.getHeader("Date")).containsExactly("Mon, 23 Nov 2026 09:00:00 +0000");
        assertThat(mail.getHeader("Message-ID")).containsExactly("<" + Scenes.ID + "@hrm.example>");
        assertThat(mail.getHeader("From")).containsExactly("no-reply@hrm.example");
        assertThat(mail.getHeader("Reply-To")).isNull();
    }

    @Test
    void sender_answers_and_message_id_follow_the_settings() throws Exception {
        smtp.fromName("Löner & tid").replyTo("help@hrm.example").messageIdDomain("mail.hrm.example");

        MimeMessage mail = received(Scenes.mail(Scenes.code()));

        assertThat(mail.getFrom()[0]).hasToString("=?UTF-8?Q?L=C3=B6ner_=26_tid?= <no-reply@hrm.example>");
        assertThat(mail.getHeader("Reply-To")).containsExactly("help@hrm.example");
        assertThat(mail.getMessageID()).isEqualTo("<" + Scenes.ID + "@mail.hrm.example>");
    }

    @Test
    void long_names_make_long_subjects_and_no_failure() throws Exception {
        MailSettings settings = MailSettings.of("Löner ".repeat(33).strip(), "Example ID");
        new SmtpMailer(smtp.build(), settings, Scenes.CLOCK).send(Scenes.mail(Scenes.code()));

        assertThat(server.getReceivedMessages()[0].getSubject())
                .isEqualTo("Verifieringskod för " + settings.productName() + ": " + Scenes.CODE);
    }

    @Test
    void a_retry_carries_the_same_message_id() throws Exception {
        SmtpMailer mailer = Scenes.mailer(smtp.build());
        mailer.send(Scenes.mail(Scenes.code()));
        mailer.send(Scenes.mail(Scenes.code()));

        MimeMessage[] both = server.getReceivedMessages();
        assertThat(both).hasSize(2);
        assertThat(both[0].getMessageID()).isEqualTo(both[1].getMessageID());
    }

    @Test
    void U4a_the_code_stands_alone_on_a_line_of_the_text() throws Exception {
        String text = text(received(Scenes.mail(Scenes.code())));

        assertThat(text.lines()).containsOnlyOnce(Scenes.CODE);
        assertThat(text)
                .contains("Hej Anna Öberg!")
                .contains("Example HRM")
                .contains("Åkerlunds Bygg AB")
                .contains("Koden gäller i 15 minuter, till kl. 10.15.")
                .contains("Du får mejlet för att")
                .contains("Var det inte du?");
    }

    @Test
    void C7_the_link_is_a_button_and_a_plain_address() throws Exception {
        MimeMessage mail = received(Scenes.mail(Scenes.link()));

        assertThat(text(mail).lines()).containsOnlyOnce(Scenes.LINK.toString());
        assertThat(html(mail))
                .contains(">Verifiera e-postadress</a>")
                .contains("href=\"" + Scenes.LINK + "\"")
                .contains(">" + Scenes.LINK + "</a>");
        assertThat(text(mail))
                .contains("Verifikationslänken är giltig i 5 dagar, till och med fredag 27 november 2026.")
                .contains("frågar aldrig efter något lösenord");
    }

    @Test
    void linked_names_the_address_to_sign_in_with_as_it_was_written() throws Exception {
        String text = text(received(Scenes.mail(new Content.Linked(null))));

        assertThat(text.lines()).containsOnlyOnce("Anna.Oberg@foretaget.example");
        assertThat(text).contains("”Glömt ditt lösenord?”").doesNotContain("redan nu");
    }

    @Test
    void U6_linked_offers_the_password_page_where_there_is_one() throws Exception {
        MimeMessage mail = received(Scenes.mail(new Content.Linked(Scenes.ACCOUNT_SETTINGS)));

        assertThat(text(mail).lines()).containsOnlyOnce(Scenes.ACCOUNT_SETTINGS.toString());
        assertThat(html(mail)).contains("href=\"https://id.example/account?lang=sv&amp;section=password\"");
    }

    @Test
    void U7_who_had_an_account_is_told_to_use_the_same_password() throws Exception {
        MimeMessage mail = received(Scenes.mail(new Content.AccountExisted()));

        assertThat(mail.getSubject()).isEqualTo("Du har redan ett konto hos Example ID");
        assertThat(text(mail)).contains("Du behöver inget nytt lösenord.");
    }

    @Test
    void A8_a_notice_arrives_in_both_parts_with_the_other_address_masked_and_nothing_to_click() throws Exception {
        MimeMessage notice =
                received(Scenes.mail(new Content.Notice(Content.Deed.LINK_SENT, Scenes.NOW, Scenes.ELSEWHERE)));

        assertThat(notice.getSubject()).isEqualTo("En ändring av din inloggning i Example HRM");
        for (String part : List.of(text(notice), html(notice))) {
            assertThat(part)
                    .contains(
                            "har skickat en verifikationslänk",
                            "måndag 23 november 2026 kl. 10.00",
                            "b***@annan.example")
                    .doesNotContain("://", "href", "bo.nilsson");
        }
    }

    @Test
    void O5_mails_follow_the_recipient_and_fall_back_to_English() throws Exception {
        assertThat(received(Scenes.mail(Scenes.code(), Locale.forLanguageTag("sv-FI")))
                        .getSubject())
                .isEqualTo("Verifieringskod för Example HRM: " + Scenes.CODE);
        server.purgeEmailFromAllMailboxes();
        MimeMessage other = received(Scenes.mail(Scenes.code(), Locale.forLanguageTag("tr-TR")));

        assertThat(other.getSubject()).isEqualTo("Verification code for Example HRM: " + Scenes.CODE);
        assertThat(other.getHeader("Content-Language")).containsExactly("en");
        assertThat(html(other)).contains("<html lang=\"en\">");
    }

    private MimeMessage received(Mail mail) throws Exception {
        Result result = Scenes.mailer(smtp.build()).send(mail);
        assertThat(result.kind()).isEqualTo(Result.Kind.ACCEPTED);
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        assertThat(message.getRecipients(Message.RecipientType.CC)).isNull();
        return message;
    }

    private static String text(MimeMessage message) throws Exception {
        return part(message, 0, "text/plain");
    }

    private static String html(MimeMessage message) throws Exception {
        String html = part(message, 1, "text/html");
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(30_000);
        return html;
    }

    private static String part(MimeMessage message, int index, String type) throws Exception {
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        BodyPart part = parts.getBodyPart(index);
        assertThat(part.getContentType()).isEqualToIgnoringCase(type + "; charset=UTF-8");
        return ((String) part.getContent()).replace("\r\n", "\n");
    }
}
