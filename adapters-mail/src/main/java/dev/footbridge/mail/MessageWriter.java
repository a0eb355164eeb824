package dev.footbridge.mail;

import dev.footbridge.address.EmailAddress;
import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
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
import java.util.List;
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
        parts.addBodyPart(withPictures(part(HtmlBody.of(letter), "html"), letter));
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    /** RFC 2387: what the HTML shows travels with it, the HTML first. */
    private static MimeBodyPart withPictures(MimeBodyPart html, Letter letter) throws MessagingException {
        List<Block.Picture> pictures = letter.body().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .toList();
        if (pictures.isEmpty()) {
            return html;
        }
        MimeMultipart related = new MimeMultipart("related; type=\"text/html\"");
        related.addBodyPart(html);
        for (Block.Picture picture : pictures) {
            related.addBodyPart(part(picture));
        }
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(related);
        return part;
    }

    private static MimeBodyPart part(Block.Picture picture) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new PngSource(picture.png())));
        part.setHeader("Content-Type", "image/png");
        part.setHeader("Content-Transfer-Encoding", "base64");
        part.setContentID("<" + picture.id() + ">");
        part.setDisposition(Part.INLINE);
        return part;
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
