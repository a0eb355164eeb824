package dev.footbridge.mail;

import dev.footbridge.address.EmailAddress;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the MIME message. Nothing that a user chose stands in a header; the recipient's address is the exception. */
final class MessageWriter {
    /** RFC 5322 section 3.3, always in UTC. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

    private final Session session;
    private final SmtpSettings settings;

    MessageWriter(Session session, SmtpSettings settings) {
        this.session = session;
        this.settings = settings;
    }

    MimeMessage write(UUID id, InternetAddress to, Letter letter, Instant now) throws MessagingException {
        MimeMessage message = new StableMessage(session, "<" + id + "@" + settings.messageIdDomain + ">");
        message.setFrom(named(settings.from, settings.fromName));
        if (settings.replyTo != null) {
            message.setReplyTo(new Address[] {named(settings.replyTo, null)});
        }
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(HeaderText.requireOneLine("The subject", letter.subject()), "UTF-8");
        message.setHeader("Date", DATE.format(now.atOffset(ZoneOffset.UTC)));
        message.setHeader("Content-Language", letter.language());
        // RFC 3834 section 5, and what Exchange asks for instead: no answers by machines.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        MimeMultipart parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(TextBody.of(letter), "plain"));
        parts.addBodyPart(part(HtmlBody.of(letter), "html"));
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    private static InternetAddress named(EmailAddress address, @Nullable String name) throws MessagingException {
        try {
            InternetAddress sender = new InternetAddress(address.canonical(), true);
            sender.setPersonal(name, "UTF-8");
            return sender;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every JVM knows UTF-8", e);
        }
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, StandardCharsets.UTF_8.name(), subtype);
        // Keeps every line on the wire short and free of bare control characters, whatever the text.
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }
}
