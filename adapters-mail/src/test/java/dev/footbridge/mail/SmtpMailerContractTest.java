package dev.footbridge.mail;

import com.google.common.collect.ImmutableList;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.spi.Mailer;
import dev.footbridge.testkit.contract.MailerContract;
import dev.footbridge.testkit.contract.ReceivedMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The mailer and a real server keep what every mailer keeps. */
final class SmtpMailerContractTest implements MailerContract {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Override
    public Mailer mailer() {
        return Scenes.mailer(Scenes.local(server.getSmtp().getPort()).build());
    }

    /** By the mailbox that the envelope named, whatever the header says. */
    @Override
    public List<ReceivedMail> received(EmailAddress to) {
        return server.findReceivedMessages(owner -> owner.getEmail().equals(to.canonical()), message -> true)
                .map(SmtpMailerContractTest::read)
                .toList();
    }

    private static ReceivedMail read(MimeMessage message) {
        try {
            MimeMultipart parts = (MimeMultipart) message.getContent();
            return new ReceivedMail(
                    message.getMessageID(),
                    Arrays.stream(message.getAllRecipients())
                            .map(Object::toString)
                            .collect(ImmutableList.toImmutableList()),
                    message.getSubject(),
                    (String) parts.getBodyPart(0).getContent());
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
