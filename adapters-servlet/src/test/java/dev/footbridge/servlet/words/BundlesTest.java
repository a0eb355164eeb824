package dev.footbridge.servlet.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {
    private final Bundles bundles = new Bundles(BundlesTest.class.getClassLoader());

    @ParameterizedTest
    @ValueSource(strings = {"sv", "nb", "da", "fi"})
    void O5_a_language_has_the_keys_and_gaps_of_english(String language) {
        for (String name : Bundles.LIBRARY) {
            Properties english = bundles.all(name, "en");
            Properties texts = bundles.all(name, language);
            assertThat(withoutSingulars(texts)).as(name).isNotEmpty().isEqualTo(withoutSingulars(english));
            for (String key : withoutSingulars(texts)) {
                assertThat(Pattern.gaps(texts.getProperty(key)))
                        .as(key)
                        .isEqualTo(Pattern.gaps(english.getProperty(key)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "nb", "da", "fi"})
    void a_singular_says_no_more_than_its_plural(String language) {
        for (String name : Bundles.LIBRARY) {
            Properties texts = bundles.all(name, language);
            for (String key : texts.stringPropertyNames()) {
                String plural = texts.getProperty(key.replaceAll("\\.one$", ""));
                assertThat(plural).as(key).isNotNull();
                assertThat(Pattern.gaps(plural)).as(key).containsAll(shared(key, texts));
            }
        }
    }

    /** A question about one domain names it, and has a key that ends like a singular. */
    private static Set<String> shared(String key, Properties texts) {
        return key.equals("admin.domains.confirm.one") ? Set.of() : Pattern.gaps(texts.getProperty(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "nb", "da", "fi"})
    void texts_are_whole(String language) {
        for (String name : Bundles.LIBRARY) {
            bundles.all(name, language)
                    .forEach((key, text) -> assertThat(text.toString())
                            .as(key.toString())
                            .isNotBlank()
                            .isEqualTo(text.toString().strip())
                            .doesNotContain("\uFFFD", "  "));
        }
    }

    /** Short words may well be the same in two languages; a whole sentence was left behind when it was translated. */
    @ParameterizedTest
    @ValueSource(strings = {"nb", "da", "fi"})
    void no_sentence_was_left_in_swedish_or_english(String language) {
        for (String name : Bundles.LIBRARY) {
            Set<Object> originals = Set.copyOf(List.of("sv", "en").stream()
                    .flatMap(original -> bundles.all(name, original).values().stream())
                    .collect(Collectors.toSet()));
            bundles.all(name, language)
                    .forEach((key, text) -> assertThat(text.toString().length() > 25 && originals.contains(text))
                            .as(language + " " + key)
                            .isFalse());
        }
    }

    /** A language has a singular of its own only where it needs one; the administrator's texts all have theirs. */
    private static Set<String> withoutSingulars(Properties texts) {
        return texts.stringPropertyNames().stream()
                .filter(key -> !key.endsWith(".one"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
