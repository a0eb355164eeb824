package dev.footbridge.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.spi.Mailer.Content;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OurTextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"sv", "nb", "da", "fi"})
    void a_language_has_the_keys_and_places_of_English(String language) {
        assertThat(places(ours(language))).isEqualTo(places(ours("en")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv", "nb", "da", "fi"})
    void texts_are_whole_and_dates_can_be_written(String language) {
        Map<String, Template> texts = ours(language);

        texts.forEach((key, template) -> {
            assertThat(template.text())
                    .as(key)
                    .isNotBlank()
                    .isEqualTo(template.text().strip());
            assertThat(template.text().replaceAll("\\{[a-z][a-zA-Z]*}", ""))
                    .as(key)
                    .doesNotContain("{", "}", "\uFFFD");
        });
        assertThat(written(texts, "mail.format.date", language)).isNotBlank();
        assertThat(written(texts, "mail.format.time", language)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv", "nb", "da", "fi"})
    void every_kind_of_mail_has_words(String language) {
        Set<Class<?>> kinds = Set.of(Content.class.getPermittedSubclasses());
        Composer composer = new Composer(Scenes.settings(), new Languages(OurTextsTest.class.getClassLoader()));

        Scenes.everyKind().forEach((name, content) -> {
            Letter letter = composer.compose(Scenes.mail(content, Locale.forLanguageTag(language)), Scenes.NOW);
            assertThat(TextBody.of(letter))
                    .as(name)
                    .doesNotContain("{")
                    .doesNotContainPattern("\\bnull\\b")
                    .contains("Example HRM", "Bygg AB");
        });
        assertThat(Scenes.everyKind().values().stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(kinds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "da", "fi"})
    void no_sentence_was_left_in_swedish_or_english(String language) {
        ours(language).forEach((key, template) -> {
            if (template.text().length() > 25) {
                assertThat(template)
                        .as(key)
                        .isNotIn(ours("sv").values())
                        .isNotIn(ours("en").values());
            }
        });
    }

    private static String written(Map<String, Template> texts, String pattern, String language) {
        return DateTimeFormatter.ofPattern(texts.get(pattern).text(), Locale.forLanguageTag(language))
                .format(Scenes.NOW.atZone(Scenes.STOCKHOLM));
    }

    private static Map<String, Template> ours(String language) {
        return TextBundle.read(
                OurTextsTest.class.getClassLoader(), "dev/footbridge/mail/messages_" + language + ".properties");
    }

    private static Map<String, Set<String>> places(Map<String, Template> texts) {
        Map<String, Set<String>> places = new TreeMap<>();
        texts.forEach((key, template) -> places.put(key, template.places()));
        return places;
    }
}
