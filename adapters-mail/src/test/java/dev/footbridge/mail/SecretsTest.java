package dev.footbridge.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With every log at its most talkative, ours and the mail library's. */
final class SecretsTest {
    private final List<String> records = new ArrayList<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();
    private final Handler recorder = new Recorder();

    @BeforeEach
    void listen() {
        PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(capture);
        System.setErr(capture);
        recorder.setLevel(Level.ALL);
        root.addHandler(recorder);
        root.setLevel(Level.ALL);
    }

    @AfterEach
    void stopListening() {
        root.setLevel(level);
        root.removeHandler(recorder);
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void codes_tokens_addresses_and_passwords_are_in_no_log() {
        try (ScriptedSmtp server = new ScriptedSmtp().answer("EHLO", "250-mail.test\r\n250 AUTH PLAIN")) {
            SmtpMailer mailer = Scenes.mailer(Scenes.local(server.port())
                    .credentials("hrm-mail", "s3cret-of-smtp")
                    .build());
            mailer.send(Scenes.mail(Scenes.code()));
            mailer.send(Scenes.mail(Scenes.link()));
            server.answer("RCPT", "550 5.1.1 <anna.oberg@foretaget.example> unknown");
            mailer.send(Scenes.mail(Scenes.code()));
            server.answer("AUTH", "535 5.7.8 no, hrm-mail@hrm.example");
            mailer.send(Scenes.mail(Scenes.code()));
            assertThat(server.wire()).contains(Scenes.CODE);
        }

        String all = String.join("\n", records) + printed.toString(StandardCharsets.UTF_8);
        assertThat(all)
                .as("both ways of logging were listened to")
                .contains("create socket", "No mail can leave", "mail " + Scenes.ID + ": ACCEPTED")
                .doesNotContain(
                        Scenes.CODE,
                        Scenes.TOKEN,
                        "s3cret-of-smtp",
                        "aHJtLW1haWw",
                        "anna.oberg",
                        "foretaget",
                        "Öberg",
                        "hrm-mail");
    }

    @Test
    void settings_do_not_tell_their_password() {
        assertThat(Scenes.local(2525).credentials("hrm-mail", "s3cret").build())
                .hasToString("SmtpSettings[127.0.0.1:2525, NONE]");
    }

    @Test
    void a_letter_does_not_tell_its_code() {
        Letter letter = new Composer(Scenes.settings(), new Languages(getClass().getClassLoader()))
                .compose(Scenes.mail(Scenes.code()), Scenes.NOW);

        assertThat(letter.toString() + letter.body()).doesNotContain(Scenes.CODE);
    }

    private final class Recorder extends Handler {
        @Override
        public void publish(LogRecord record) {
            records.add(record.getLoggerName() + " " + record.getMessage() + " "
                    + Arrays.toString(record.getParameters()) + " " + record.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
