package dev.footbridge.mail;

import dev.footbridge.spi.Mailer;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends mails by SMTP (RFC 5321), one connection and one recipient each. Safe for use by several threads.
 *
 * <p>A text is overridden by a key such as {@code mail.code.lead} in {@code footbridge-messages_sv.properties} (UTF-8)
 * at the root of the class path, or for every language in {@code footbridge-messages.properties}.
 */
public final class SmtpMailer implements Mailer {
    private static final Logger log = LoggerFactory.getLogger(SmtpMailer.class);

    private final SmtpSettings smtp;
    private final Session session;
    private final Composer composer;
    private final MessageWriter writer;
    private final InstantSource clock;

    /** @param clock for the Date header and for saying how long something is still valid */
    public SmtpMailer(SmtpSettings smtp, MailSettings settings, InstantSource clock) {
        this(smtp, settings, clock, SmtpMailer.class.getClassLoader());
    }

    /**
     * @param texts where bundles of the host are looked for, if its class path is not ours
     * @throws IllegalArgumentException if a text of the host has places that no mail fills
     */
    public SmtpMailer(SmtpSettings smtp, MailSettings settings, InstantSource clock, ClassLoader texts) {
        this.smtp = smtp;
        this.session = SmtpSession.of(smtp);
        this.composer = new Composer(settings, new Languages(texts));
        this.writer = new MessageWriter(session, smtp);
        this.clock = clock;
    }

    @Override
    public Result send(Mail mail) {
        Optional<InternetAddress> to = Recipient.of(mail.to());
        if (to.isEmpty()) {
            return new Result(Result.Kind.NEVER, "the address is not read back unchanged");
        }
        Result result = deliver(mail, message(mail, to.get()), to.get());
        log.debug("mail {}: {} {}", mail.id(), result.kind(), result.detail());
        return result;
    }

    private MimeMessage message(Mail mail, InternetAddress to) {
        Instant now = clock.instant();
        try {
            return writer.write(mail.id(), to, composer.compose(mail, now), now);
        } catch (MessagingException e) {
            // Without the cause, which may quote the mail.
            throw new IllegalStateException(
                    "mail " + mail.id() + " cannot be written: " + e.getClass().getName());
        }
    }

    private Result deliver(Mail mail, MimeMessage message, InternetAddress to) {
        Conversation conversation = new Conversation(session);
        try {
            conversation.connect(smtp.host, smtp.port, smtp.username, smtp.password);
            conversation.sendMessage(message, new Address[] {to});
            return new Result(Result.Kind.ACCEPTED, words(conversation.getLastServerResponse(), mail));
        } catch (MessagingException failure) {
            String words = words(conversation.refusalWords(), mail);
            Verdict verdict = Verdict.of(conversation, failure, words, smtp.tls == TlsMode.STARTTLS_REQUIRED);
            if (verdict.oursToMend()) {
                log.warn("No mail can leave, {}", verdict.detail());
            }
            return verdict.result();
        } finally {
            conversation.end();
        }
    }

    private static String words(String answer, Mail mail) {
        return ServerWords.strip(answer, mail.to(), secrets(mail.content()));
    }

    private static List<String> secrets(Content content) {
        if (content instanceof Content.Code code) {
            return List.of(code.digits());
        }
        String query = content instanceof Content.Link link ? link.address().getRawQuery() : null;
        return query == null ? List.of() : List.of(query.substring(query.indexOf('=') + 1));
    }
}
