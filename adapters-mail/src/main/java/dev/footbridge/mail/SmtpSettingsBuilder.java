package dev.footbridge.mail;

import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Collects what {@link SmtpSettings} consist of. */
public final class SmtpSettingsBuilder {
    final String host;
    final String from;
    int port;
    TlsMode tls = TlsMode.STARTTLS_REQUIRED;
    Duration connectTimeout = Duration.ofSeconds(10);
    Duration answerTimeout = Duration.ofSeconds(30);

    @Nullable
    String username;

    @Nullable
    String password;

    @Nullable
    SSLContext trust;

    @Nullable
    String fromName;

    @Nullable
    String replyTo;

    @Nullable
    String messageIdDomain;

    SmtpSettingsBuilder(String host, String from) {
        this.host = host;
        this.from = from;
    }

    /** {@link TlsMode#STARTTLS_REQUIRED} unless told otherwise. */
    public SmtpSettingsBuilder tls(TlsMode mode) {
        tls = mode;
        return this;
    }

    /** The usual one of the TLS mode unless told: 25, 587, 465. */
    public SmtpSettingsBuilder port(int number) {
        port = number;
        return this;
    }

    public SmtpSettingsBuilder credentials(String name, String secret) {
        username = name;
        password = secret;
        return this;
    }

    /** Whose certificates are believed, for a mail server with a private authority; the JVM's own unless told. */
    public SmtpSettingsBuilder trusting(SSLContext context) {
        trust = context;
        return this;
    }

    /** 10 s to connect and 30 s for each answer unless told; the lease of outgoing work should be longer than both. */
    public SmtpSettingsBuilder timeouts(Duration connect, Duration answer) {
        connectTimeout = connect;
        answerTimeout = answer;
        return this;
    }

    /** What mail programs show instead of the sender's address. */
    public SmtpSettingsBuilder fromName(String name) {
        fromName = name;
        return this;
    }

    /** Where answers go, if not to the sender. */
    public SmtpSettingsBuilder replyTo(String address) {
        replyTo = address;
        return this;
    }

    /** What stands after the {@code @} of a Message-ID and in our greeting; the sender's domain unless told. */
    public SmtpSettingsBuilder messageIdDomain(String domain) {
        messageIdDomain = domain;
        return this;
    }

    /** @throws IllegalArgumentException if anything is unfit, without quoting it */
    public SmtpSettings build() {
        return new SmtpSettings(this);
    }
}
