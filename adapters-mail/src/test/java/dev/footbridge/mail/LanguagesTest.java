package dev.footbridge.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguagesTest {
    @TempDir
    Path host;

    @ParameterizedTest
    @CsvSource({
        "no, nb",
        "nn, nb",
        "no-NO, nb",
        "nn-NO, nb",
        "nb-NO, nb",
        "da-DK, da",
        "fi-FI, fi",
        "sv-FI, sv",
        "en-US, en",
        "it, en",
        "und, en"
    })
    void O5_a_country_changes_nothing_and_norwegian_is_bokmal(String asked, String written) {
        assertThat(languages().of(Locale.forLanguageTag(asked)).language()).isEqualTo(written);
        assertThat(heading(asked)).isEqualTo(heading(written));
    }

    @Test
    void O5_a_host_may_call_its_norwegian_by_any_of_its_names() throws IOException {
        bundle("_no", "mail.code.heading=Koden fra oss");
        bundle("_nn", "mail.code.heading=Koden frå oss");

        assertThat(heading("nb")).isEqualTo("Koden fra oss");
        assertThat(heading("no")).isEqualTo("Koden fra oss");
        assertThat(heading("nn")).isEqualTo("Koden frå oss");
        assertThat(languages().of(Locale.forLanguageTag("nn")).language()).isEqualTo("nn");
    }

    @Test
    void O5_a_host_replaces_one_text_of_one_language() throws IOException {
        bundle("_sv", "mail.code.heading=Koden från {tenant}");

        assertThat(heading("sv")).isEqualTo("Koden från Åkerlunds Bygg AB");
        assertThat(heading("en")).isEqualTo("Your verification code");
    }

    @Test
    void O5_a_host_replaces_a_text_of_every_language_but_its_own_language_wins() throws IOException {
        bundle("", "mail.code.heading=Code!");
        bundle("_sv", "mail.code.heading=Kod!");

        assertThat(heading("en")).isEqualTo("Code!");
        assertThat(heading("sv")).isEqualTo("Kod!");
    }

    @Test
    void O5_a_host_adds_a_language() throws IOException {
        bundle("_de", "mail.code.heading=Ihr Bestätigungscode");

        assertThat(heading("de")).isEqualTo("Ihr Bestätigungscode");
        assertThat(languages().of(Locale.GERMANY).language()).isEqualTo("de");
    }

    @Test
    void a_place_that_no_mail_fills_stops_the_start() throws IOException {
        bundle("_sv", "mail.code.heading=Hej {nick}");

        assertThatThrownBy(this::languages)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("footbridge-messages_sv.properties, mail.code.heading: unknown places [nick]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Code for {tenant}", "Code for {name}", "Code\\r\\nBcc: a@evil.test", "Code \\u202E"})
    void no_text_of_a_host_brings_people_or_line_breaks_into_a_subject(String subject) throws IOException {
        bundle("", "mail.code.subject.last=" + subject);

        assertThatThrownBy(this::languages).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatever_the_start_lets_through_can_be_said() throws IOException {
        StringBuilder all = new StringBuilder();
        ours("en").forEach((key, template) -> {
            if (!key.startsWith("mail.format.")) {
                String places = key.contains(".subject") ? "{product} {idp}" : "{product} {idp} {tenant} {help}";
                all.append(key)
                        .append("=! ")
                        .append(template.text())
                        .append(' ')
                        .append(places)
                        .append('\n');
            }
        });
        bundle("_sv", all.toString());
        Composer composer = new Composer(Scenes.settings(), languages());

        Scenes.everyKind().forEach((name, content) -> {
            Letter letter = composer.compose(Scenes.mail(content), Scenes.NOW);
            assertThat(letter.subject() + TextBody.of(letter))
                    .as(name)
                    .startsWith("! ")
                    .doesNotContain("{");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.format.date={product}", "mail.format.time=b b b", "mail.format.date='d"})
    void a_pattern_that_writes_no_date_stops_the_start(String line) throws IOException {
        bundle("_sv", line);

        assertThatThrownBy(this::languages).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_key_that_no_mail_uses_is_passed_over() throws IOException {
        bundle("_sv", "mail.code.haeding=x\nbanner.title=y");

        assertThat(heading("sv")).isEqualTo("Din verifieringskod");
    }

    private String heading(String language) {
        return new Composer(Scenes.settings(), languages())
                .compose(Scenes.mail(Scenes.code(), Locale.forLanguageTag(language)), Scenes.NOW)
                .heading();
    }

    private Languages languages() {
        try {
            return new Languages(new URLClassLoader(new URL[] {host.toUri().toURL()}, null));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void bundle(String suffix, String content) throws IOException {
        Files.writeString(
                host.resolve("footbridge-messages" + suffix + ".properties"), content, StandardCharsets.UTF_8);
    }

    private static Map<String, Template> ours(String language) {
        return TextBundle.read(
                LanguagesTest.class.getClassLoader(), "dev/footbridge/mail/messages_" + language + ".properties");
    }
}
