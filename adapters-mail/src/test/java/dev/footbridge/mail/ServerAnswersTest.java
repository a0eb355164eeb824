package dev.footbridge.mail;

import static dev.footbridge.spi.Mailer.Result.Kind.ACCEPTED;
import static dev.footbridge.spi.Mailer.Result.Kind.NEVER;
import static dev.footbridge.spi.Mailer.Result.Kind.TRY_AGAIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.spi.Mailer.Result;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a mail for each thing that a server may say or do. */
final class ServerAnswersTest {
    private final ScriptedSmtp server = new ScriptedSmtp();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RCPT | 550 5.1.1 no such user",
                "RCPT | 551 5.1.6 moved",
                "RCPT | 552 5.2.2 mailbox full",
                "RCPT | 553 5.1.3 bad mailbox",
                "RCPT | 554 5.7.1 refused",
                "RCPT | 556 5.1.10 takes no mail",
                "DATA | 554 5.6.0 not like this",
                ".    | 550 5.7.1 looks like spam",
                ".    | 552 5.3.4 too big",
                ".    | 550 5.7.1 looks like spam hang up",
            })
    void a_permanent_no_to_mailbox_or_message_is_never(String step, String reply) {
        Result result = sendAfter(step, reply);

        assertThat(result.kind()).isEqualTo(NEVER);
        assertThat(result.detail()).isEqualTo(reply.replace(" hang up", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GREETING | 421 4.3.2 busy",
                "MAIL | 421 4.3.2 closing",
                "MAIL | 451 4.3.0 local trouble",
                "RCPT | 421 4.3.2 closing hang up",
                "RCPT | 450 4.2.0 greylisted",
                "RCPT | 451 4.7.1 later",
                "RCPT | 452 4.2.2 over quota",
                "DATA | 451 4.3.0 local trouble",
                ".    | 421 4.3.2 closing hang up",
                ".    | 451 4.3.0 local trouble",
                ".    | 452 4.3.1 disk full",
            })
    void a_passing_no_is_tried_again(String step, String reply) {
        Result result = sendAfter(step, reply);

        assertThat(result.kind()).isEqualTo(TRY_AGAIN);
        assertThat(result.detail()).isEqualTo(reply.replace(" hang up", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GREETING | 554 5.3.2 no service for you | refuses the connection",
                "MAIL | 530 5.7.0 sign in first | does not accept our sign-in",
                "MAIL | 550 5.7.1 not your domain | refuses our sender",
                "RCPT | 530 5.7.0 sign in first | does not accept our sign-in",
            })
    void a_no_to_us_is_no_verdict_on_the_mail(String step, String reply, String words) {
        Result result = sendAfter(step, reply);

        assertThat(result.kind()).isEqualTo(TRY_AGAIN);
        assertThat(result.detail()).startsWith("configuration:").contains(words, reply);
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING, connection lost while connecting",
        "MAIL, connection lost while naming the sender",
        "RCPT, connection lost while naming the recipient",
        "DATA, connection lost while sending the message",
        "., connection lost while sending the message"
    })
    void a_lost_connection_is_tried_again_also_after_the_last_dot(String step, String detail) {
        Result result = sendAfter(step, ScriptedSmtp.HANG_UP);

        assertThat(result).isEqualTo(new Result(TRY_AGAIN, detail));
    }

    @Test
    void a_silent_server_is_not_waited_for_without_end() {
        server.answer(".", ScriptedSmtp.SILENCE);

        Result result = Scenes.mailer(Scenes.local(server.port())
                        .timeouts(Duration.ofSeconds(5), Duration.ofMillis(300))
                        .build())
                .send(Scenes.mail(Scenes.code()));

        assertThat(result).isEqualTo(new Result(TRY_AGAIN, "timed out while sending the message"));
    }

    @Test
    void no_server_at_all_is_tried_again() {
        int port = server.port();
        server.close();

        assertThat(Scenes.mailer(Scenes.local(port).build()).send(Scenes.mail(Scenes.code())))
                .isEqualTo(new Result(TRY_AGAIN, "connection refused while connecting"));
    }

    @Test
    void a_yes_stays_a_yes_when_the_goodbye_fails() {
        assertThat(sendAfter("QUIT", ScriptedSmtp.HANG_UP).kind()).isEqualTo(ACCEPTED);
    }

    @Test
    void an_old_server_that_knows_no_EHLO_is_served() {
        assertThat(sendAfter("EHLO", "502 5.5.1 what").kind()).isEqualTo(ACCEPTED);
    }

    @Test
    void the_detail_keeps_no_address_and_no_code() {
        Result result = sendAfter(
                ".",
                "550-5.7.1 <anna.oberg@foretaget.example>: mail to anna.oberg at foretaget.example\r\n"
                        + "550 5.7.1 with '047113' is refused, ask postmaster@mx.test");

        assertThat(result.detail()).isEqualTo("550-5.7.1 mail to at 550 5.7.1 with is refused, ask");
    }

    @Test
    void one_recipient_is_named_in_canonical_form_and_the_sender_is_ours() {
        sendAfter("RCPT", "250 fine");

        assertThat(server.heard)
                .contains("MAIL FROM:<no-reply@hrm.example>", "RCPT TO:<anna.oberg@foretaget.example>")
                .filteredOn(line -> line.startsWith("RCPT"))
                .hasSize(1);
        assertThat(server.heard.get(0)).isEqualTo("EHLO hrm.example");
    }

    private Result sendAfter(String step, String reply) {
        server.answer(step, reply);
        return Scenes.mailer(Scenes.local(server.port()).build()).send(Scenes.mail(Scenes.code()));
    }
}
