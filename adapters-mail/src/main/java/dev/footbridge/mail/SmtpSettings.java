package dev.footbridge.mail;

import dev.footbridge.address.EmailAddress;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** The mail server and the sender. Checked when built: nothing of it can bring a line break into a header. */
public final class SmtpSettings {
    final String host;
    final int port;
    final TlsMode tls;
    final @Nullable String username;
    final @Nullable String password;
    final @Nullable SSLContext trust;
    final Duration connectTimeout;
    final Duration answerTimeout;
    final EmailAddress from;
    final @Nullable String fromName;
    final @Nullable EmailAddress replyTo;
    final String messageIdDomain;

    SmtpSettings(SmtpSettingsBuilder given) {
        host = HeaderText.require("The mail server's host", given.host);
        tls = given.tls;
        port = given.port == 0 ? tls.usualPort() : given.port;
        username = given.username;
        password = given.password;
        trust = given.trust;
        connectTimeout = given.connectTimeout;
        answerTimeout = given.answerTimeout;
        from = EmailAddress.of(given.from);
        fromName = given.fromName == null ? null : HeaderText.require("The sender's name", given.fromName);
        replyTo = given.replyTo == null ? null : EmailAddress.of(given.replyTo);
        messageIdDomain =
                given.messageIdDomain == null ? from.domain().ascii() : domainOf("message@" + given.messageIdDomain);
        check();
    }

    /**
     * @param host name or address of the mail server
     * @param from the sender's address, also the one that bounces go to
     */
    public static SmtpSettingsBuilder builder(String host, String from) {
        return new SmtpSettingsBuilder(host, from);
    }

    private static String domainOf(String address) {
        return EmailAddress.of(address).domain().ascii();
    }

    private void check() {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("A port is a number from 1 to 65535");
        }
        if (tls == TlsMode.NONE && !Loopback.names(host)) {
            throw new IllegalArgumentException("Mail without TLS only goes to a server on this machine");
        }
        if (connectTimeout.toMillis() < 1 || answerTimeout.toMillis() < 1) {
            throw new IllegalArgumentException("Waiting for the mail server has an end, and takes a millisecond");
        }
        if ((username == null) != (password == null)) {
            throw new IllegalArgumentException("A user name and a password come together");
        }
    }

    /** Where mail goes, without the credentials. */
    @Override
    public String toString() {
        return "SmtpSettings[" + host + ":" + port + ", " + tls + "]";
    }
}
