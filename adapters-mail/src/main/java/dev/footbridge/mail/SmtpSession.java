package dev.footbridge.mail;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;

/** What the mail library is told; nothing is taken from the JVM's own properties. */
final class SmtpSession {
    private SmtpSession() {}

    static Session of(SmtpSettings settings) {
        Properties told = new Properties();
        told.setProperty("mail.smtp.from", settings.from.canonical());
        // Without it the library asks the name server who we are and tells the mail server.
        told.setProperty("mail.smtp.localhost", settings.messageIdDomain);
        told.setProperty("mail.smtp.connectiontimeout", millis(settings.connectTimeout));
        told.setProperty("mail.smtp.timeout", millis(settings.answerTimeout));
        told.setProperty("mail.smtp.writetimeout", millis(settings.answerTimeout));
        told.setProperty("mail.smtp.quitwait", "false");
        told.setProperty("mail.smtp.auth", Boolean.toString(settings.username != null));
        told.setProperty("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
        protect(settings, told);
        return Session.getInstance(told);
    }

    private static void protect(SmtpSettings settings, Properties told) {
        boolean startTls = settings.tls == TlsMode.STARTTLS_REQUIRED;
        told.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        told.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        told.setProperty("mail.smtp.ssl.enable", Boolean.toString(settings.tls == TlsMode.TLS));
        told.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        told.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        // No second try with another socket factory when ours has failed.
        told.setProperty("mail.smtp.socketFactory.fallback", "false");
        if (settings.trust != null) {
            told.put("mail.smtp.ssl.socketFactory", settings.trust.getSocketFactory());
        }
    }

    private static String millis(Duration time) {
        return Long.toString(time.toMillis());
    }
}
