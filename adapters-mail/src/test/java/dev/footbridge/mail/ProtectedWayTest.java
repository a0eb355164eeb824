package dev.footbridge.mail;

import static dev.footbridge.spi.Mailer.Result.Kind.ACCEPTED;
import static dev.footbridge.spi.Mailer.Result.Kind.TRY_AGAIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.spi.Mailer.Result;
import java.nio.file.Path;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TLS as demanded, or no mail; and signing in. */
final class ProtectedWayTest {
    private static final String OFFERS = "250-mail.test\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN";
    private static SSLContext right;
    private static SSLContext otherName;

    private ScriptedSmtp server = new ScriptedSmtp();

    @BeforeAll
    static void makeCertificates(@TempDir Path folder) throws Exception {
        right = Certificates.forName(folder, "ip:127.0.0.1");
        otherName = Certificates.forName(folder, "dns:other.test");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void mail_goes_through_after_the_change_to_tls() {
        serve(right, false);

        assertThat(send(TlsMode.STARTTLS_REQUIRED, right).kind()).isEqualTo(ACCEPTED);
        assertThat(server.heard).containsSubsequence("EHLO hrm.example", "STARTTLS", "EHLO hrm.example");
        assertThat(server.messages).hasSize(1);
    }

    @Test
    void mail_goes_through_with_tls_from_the_first_byte() {
        serve(right, true);

        assertThat(send(TlsMode.TLS, right).kind()).isEqualTo(ACCEPTED);
    }

    @Test
    void a_server_without_starttls_gets_nothing() {
        Result result = send(TlsMode.STARTTLS_REQUIRED, right);

        assertThat(result).isEqualTo(new Result(TRY_AGAIN, "configuration: the mail server does not offer STARTTLS"));
        assertThat(server.heard).containsExactly("EHLO hrm.example");
    }

    @Test
    void a_refused_starttls_is_no_reason_to_go_on_in_the_clear() {
        serve(right, false);
        server.answer("STARTTLS", "454 4.7.0 TLS not available");

        assertThat(send(TlsMode.STARTTLS_REQUIRED, right))
                .isEqualTo(new Result(TRY_AGAIN, "454 4.7.0 TLS not available"));
        assertThat(server.heard).doesNotContain("MAIL FROM:<no-reply@hrm.example>");
    }

    @Test
    void an_unknown_certificate_is_not_believed() {
        serve(right, false);

        assertRefused(send(TlsMode.STARTTLS_REQUIRED, null));
    }

    @Test
    void a_certificate_for_another_host_is_not_believed() {
        serve(otherName, false);
        assertRefused(send(TlsMode.STARTTLS_REQUIRED, otherName));
        server.close();

        serve(otherName, true);
        assertRefused(send(TlsMode.TLS, otherName));
    }

    @Test
    void who_has_credentials_signs_in() {
        serve(right, false);

        assertThat(mailer(TlsMode.STARTTLS_REQUIRED, right, "s3cret")
                        .send(Scenes.mail(Scenes.code()))
                        .kind())
                .isEqualTo(ACCEPTED);
        assertThat(server.heard).anyMatch(line -> line.startsWith("AUTH PLAIN"));
    }

    @Test
    void refused_credentials_are_a_matter_of_configuration() {
        serve(right, false);
        server.answer("AUTH", "535 5.7.8 wrong name or password");

        Result result = mailer(TlsMode.STARTTLS_REQUIRED, right, "s3cret").send(Scenes.mail(Scenes.code()));

        assertThat(result.kind()).isEqualTo(TRY_AGAIN);
        assertThat(result.detail())
                .isEqualTo("configuration: the mail server does not accept our sign-in"
                        + " (535 5.7.8 wrong name or password)");
        assertThat(server.messages).isEmpty();
    }

    @Test
    void a_sign_in_that_fails_for_now_is_no_matter_of_configuration() {
        serve(right, false);
        server.answer("AUTH", "454 4.7.0 temporary failure");

        assertThat(mailer(TlsMode.STARTTLS_REQUIRED, right, "s3cret").send(Scenes.mail(Scenes.code())))
                .isEqualTo(new Result(TRY_AGAIN, "454 4.7.0 temporary failure"));
    }

    private void assertRefused(Result result) {
        assertThat(result)
                .isEqualTo(
                        new Result(TRY_AGAIN, "configuration: the mail server's certificate or TLS is not acceptable"));
        assertThat(server.messages).isEmpty();
    }

    private void serve(SSLContext certificate, boolean fromTheStart) {
        server.close();
        server = new ScriptedSmtp(certificate, fromTheStart).answer("EHLO", OFFERS);
    }

    private Result send(TlsMode mode, SSLContext trust) {
        return mailer(mode, trust, null).send(Scenes.mail(Scenes.code()));
    }

    private SmtpMailer mailer(TlsMode mode, SSLContext trust, String password) {
        SmtpSettingsBuilder smtp = Scenes.local(server.port()).tls(mode);
        if (trust != null) {
            smtp.trusting(trust);
        }
        if (password != null) {
            smtp.credentials("hrm", password);
        }
        return Scenes.mailer(smtp.build());
    }
}
