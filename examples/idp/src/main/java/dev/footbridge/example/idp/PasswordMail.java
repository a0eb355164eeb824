package dev.footbridge.example.idp;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Writes the mail with a password link and hands it to the SMTP server. */
final class PasswordMail {

    private static final String TIMEOUT_MILLIS = "10000";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Session session;
    private final String product;
    private final URI issuer;

    PasswordMail(IdpSettings settings) {
        Properties smtp = new Properties();
        smtp.setProperty("mail.smtp.host", settings.smtpHost());
        smtp.setProperty("mail.smtp.port", Integer.toString(settings.smtpPort()));
        smtp.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        smtp.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        this.session = Session.getInstance(smtp);
        this.product = settings.displayName();
        this.issuer = settings.effectiveIssuer();
    }

    void send(Occasion occasion, String address, String token) throws MessagingException {
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom(sender());
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
        mail.setSubject(occasion.subject(), UTF_8);
        // RFC 3834: keeps out-of-office replies away.
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setText("""
                Hej!

                %s

                Öppna länken inom en timme och välj lösenordet där:
                %s/password?token=%s

                Länken fungerar en gång. Väntade du dig inte det här mejlet behöver du inte göra något.
                """.formatted(occasion.opening(product), issuer, token), UTF_8);
        Transport.send(mail);
    }

    private InternetAddress sender() throws MessagingException {
        try {
            return new InternetAddress("no-reply@connect.example", product, UTF_8);
        } catch (UnsupportedEncodingException fault) {
            throw new MessagingException("UTF-8 is missing", fault);
        }
    }
}
