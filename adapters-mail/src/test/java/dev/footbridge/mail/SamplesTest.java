package dev.footbridge.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.spi.Mailer.Content;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes every mail to {@code target/mail-samples}, for a person to look at. */
final class SamplesTest {
    private static final Path FOLDER = Path.of("target", "mail-samples");

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "nb", "da", "fi"})
    void html_is_small_loads_nothing_and_can_be_dark(String language) throws Exception {
        Files.createDirectories(FOLDER);
        Composer composer = new Composer(
                Scenes.settings().withHelpContact("Lönekontoret, 08-123 45 67"),
                new Languages(SamplesTest.class.getClassLoader()));
        for (Map.Entry<String, Content> kind : Scenes.everyKind().entrySet()) {
            Letter letter = composer.compose(Scenes.mail(kind.getValue(), Locale.forLanguageTag(language)), Scenes.NOW);
            String html = HtmlBody.of(letter);
            write(kind.getKey() + "-" + language + ".html", html);
            for (Block block : letter.body()) {
                if (block instanceof Block.Picture picture) {
                    Files.write(
                            FOLDER.resolve(kind.getKey() + "-" + language + ".png"),
                            picture.png().read());
                }
            }
            write(kind.getKey() + "-" + language + ".txt", letter.subject() + "\n\n" + TextBody.of(letter));

            assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(30_000);
            assertThat(html.replaceAll("<img src=\"cid:[^>]*>", "a picture that came along"))
                    .doesNotContain("<img", "<link", "<script", "src=", "url(", "@import", "{heading}", "{body}")
                    .contains("<html lang=\"" + language + "\">", "name=\"color-scheme\" content=\"light dark\"");
        }
    }

    private static void write(String name, String content) throws Exception {
        Files.writeString(FOLDER.resolve(name), content, StandardCharsets.UTF_8);
    }
}
