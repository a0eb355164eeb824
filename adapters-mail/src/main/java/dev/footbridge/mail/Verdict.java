package dev.footbridge.mail;

import dev.footbridge.spi.Mailer.Result;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.Set;
import javax.net.ssl.SSLException;

/**
 * What a failed conversation means for the mail (RFC 5321 section 4.2.1).
 *
 * @param oursToMend whether somebody has to change the configuration before any mail can leave
 */
record Verdict(Result.Kind kind, String detail, boolean oursToMend) {
    /** RFC 4954 section 6: refusals that are about us and not about the mail. */
    private static final Set<Integer> ABOUT_US = Set.of(530, 534, 535, 538);

    static Verdict of(Conversation conversation, MessagingException failure, String words, boolean startTls) {
        int code = conversation.refusal();
        boolean signInRefused = failure instanceof AuthenticationFailedException && code / 100 != 4;
        if (signInRefused || ABOUT_US.contains(code)) {
            return configuration("the mail server does not accept our sign-in", words);
        }
        if (conversation.stage() == Stage.CONNECTING && isAboutTls(failure)) {
            return configuration("the mail server's certificate or TLS is not acceptable", words);
        }
        if (code >= 400) {
            return refused(conversation.stage(), code, words);
        }
        if (startTls && conversation.stage() == Stage.CONNECTING && conversation.withoutTls()) {
            return configuration("the mail server does not offer STARTTLS", words);
        }
        return again(reason(failure) + " while " + conversation.stage().words());
    }

    private static boolean isAboutTls(MessagingException failure) {
        return Causes.has(failure, SSLException.class) || Causes.has(failure, CertificateException.class);
    }

    private static Verdict refused(Stage stage, int code, String words) {
        if (code < 500) {
            return again(words);
        }
        return switch (stage) {
            case RECIPIENT, MESSAGE -> new Verdict(Result.Kind.NEVER, words, false);
            case CONNECTING -> configuration("the mail server refuses the connection", words);
            case SENDER -> configuration("the mail server refuses our sender", words);
        };
    }

    private static String reason(MessagingException failure) {
        if (Causes.has(failure, SocketTimeoutException.class)) {
            return "timed out";
        }
        if (Causes.has(failure, UnknownHostException.class)) {
            return "the mail server's name is unknown";
        }
        return Causes.has(failure, ConnectException.class) ? "connection refused" : "connection lost";
    }

    private static Verdict again(String detail) {
        return new Verdict(Result.Kind.TRY_AGAIN, detail, false);
    }

    private static Verdict configuration(String what, String words) {
        String detail = words.isEmpty() ? what : what + " (" + words + ")";
        return new Verdict(Result.Kind.TRY_AGAIN, "configuration: " + detail, true);
    }

    Result result() {
        return new Result(kind, detail);
    }
}
