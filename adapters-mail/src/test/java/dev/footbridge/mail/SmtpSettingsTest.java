package dev.footbridge.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SmtpSettingsTest {
    private static final String FROM = "no-reply@hrm.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kalle\r\nBcc: evil@evil.test",
                "Kalle\nX",
                "Kalle\rX",
                "Kalle\u0000",
                "Kalle\u0085",
                "Kalle\u202Eexe",
                "Kalle\u2066",
                "Kalle\u200F",
                "Kalle\u2028",
                "Kalle\uD800",
                " "
            })
    void nothing_that_could_end_a_header_or_turn_it_is_taken(String bad) {
        assertThatThrownBy(() -> builder().fromName(bad).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MailSettings.of(bad, "Example ID")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MailSettings.of("Example HRM", bad)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SmtpSettings.builder(bad, FROM).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder().replyTo("a@b.example" + bad + "x").build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> builder().messageIdDomain("b.example" + bad + "x").build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void names_of_every_script_are_taken() {
        assertThatCode(() -> MailSettings.of("Löner & tid – 給与\u760D", "Δοκιμή"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "127.1.2.3", "::1", "[::1]"})
    void plain_text_goes_to_this_machine(String host) {
        assertThatCode(() -> SmtpSettings.builder(host, FROM).tls(TlsMode.NONE).build())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.example", "10.0.0.1", "127.0.0.1.evil.test", "localhost.evil.test", "0.0.0.0"})
    void plain_text_goes_nowhere_else(String host) {
        assertThatThrownBy(
                        () -> SmtpSettings.builder(host, FROM).tls(TlsMode.NONE).build())
                .hasMessage("Mail without TLS only goes to a server on this machine");
    }

    @ParameterizedTest
    @CsvSource({"NONE, 25", "STARTTLS_REQUIRED, 587", "TLS, 465"})
    void the_usual_port_follows_the_mode(TlsMode mode, int port) {
        assertThat(SmtpSettings.builder("localhost", FROM).tls(mode).build().port)
                .isEqualTo(port);
    }

    @Test
    void tls_is_demanded_unless_told_otherwise() {
        assertThat(builder().build().tls).isEqualTo(TlsMode.STARTTLS_REQUIRED);
    }

    @Test
    void half_credentials_no_end_of_waiting_and_no_port_are_refused() {
        assertThatThrownBy(() -> builder().credentials("name", null).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        builder().timeouts(Duration.ZERO, Duration.ofSeconds(1)).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder()
                        .timeouts(Duration.ofSeconds(1), Duration.ofNanos(1))
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder().port(65_536).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder().port(-1).build()).isInstanceOf(IllegalArgumentException.class);
    }

    private static SmtpSettingsBuilder builder() {
        return SmtpSettings.builder("mail.example", FROM);
    }
}
