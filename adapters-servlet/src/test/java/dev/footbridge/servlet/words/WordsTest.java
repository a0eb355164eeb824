package dev.footbridge.servlet.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.AddressFault;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.servlet.WebSettings;
import dev.footbridge.spi.Delivery;
import dev.footbridge.spi.DirectoryUser;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    private static final WebSettings SETTINGS =
            new WebSettings("/footbridge", "Acme HRM", "Connect", "/settings", "/login", true);
    private static final Locale SV = Locale.forLanguageTag("sv");

    private final Words words = new Words(SETTINGS).strict();

    static Stream<Locale> languages() {
        return Stream.of(SV, Locale.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_refusal_and_fault_has_words(Locale locale) {
        for (Refusal refusal : Refusal.values()) {
            assertThat(words.refusal(locale, Refused.of(refusal), Map.of()))
                    .isNotBlank()
                    .doesNotContain("{");
        }
        for (AddressFault fault : AddressFault.values()) {
            assertThat(words.refusal(locale, Refused.invalidAddress(fault), Map.of()))
                    .isEqualTo(words.text(locale, "address." + fault));
        }
        Stream.of(AccountRefusal.values()).forEach(r -> words.text(locale, "accountRefusal." + r));
        Stream.of(Delivery.State.values()).forEach(s -> words.text(locale, "delivery." + s));
        Stream.of(DirectoryUser.Source.values()).forEach(s -> words.text(locale, "choose.source." + s));
    }

    @Test
    void both_languages_have_the_same_keys_and_gaps() {
        for (String name : Bundles.LIBRARY) {
            Properties swedish = new Bundles(getClass().getClassLoader()).all(name, "sv");
            Properties english = new Bundles(getClass().getClassLoader()).all(name, "en");
            assertThat(withoutSingulars(swedish)).as(name).isEqualTo(withoutSingulars(english));
            for (String key : withoutSingulars(swedish)) {
                assertThat(Pattern.gaps(swedish.getProperty(key)))
                        .as(key)
                        .isEqualTo(Pattern.gaps(english.getProperty(key)));
            }
        }
    }

    /** A language has a singular of its own only where it needs one. */
    private static Set<String> withoutSingulars(Properties texts) {
        return texts.stringPropertyNames().stream()
                .filter(key -> !key.endsWith(".one"))
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }

    @Test
    void swedish_texts_keep_to_the_house_style() {
        Properties swedish = new Bundles(getClass().getClassLoader()).all("pages", "sv");
        assertThat(swedish.values())
                .allSatisfy(text -> assertThat(text.toString())
                        .doesNotContainIgnoringCase("var vänlig")
                        .doesNotContainIgnoringCase("ogiltig")
                        .doesNotContainIgnoringCase("e-mail"));
    }

    @Test
    void an_apostrophe_is_only_an_apostrophe() {
        assertThat(Pattern.fill("It's {name}'s $1 \\ turn", Map.of("name", "Anna")))
                .isEqualTo("It's Anna's $1 \\ turn");
    }

    @Test
    void a_value_is_never_read_as_a_text_with_gaps() {
        assertThat(Pattern.fill("{a} {b}", Map.of("a", "{b}", "b", "x"))).isEqualTo("{b} x");
    }

    @Test
    void one_has_words_of_its_own() {
        assertThat(words.refusal(Locale.ENGLISH, Refused.wrongCode(1), Map.of()))
                .endsWith("1 try left.");
        assertThat(words.refusal(Locale.ENGLISH, Refused.wrongCode(2), Map.of()))
                .endsWith("2 tries left.");
    }

    @Test
    void the_pause_is_told_in_words() {
        Refused cooldown = Refused.until(Refusal.COOLDOWN, Duration.ofMillis(29_001));
        assertThat(words.refusal(SV, cooldown, Map.of())).endsWith("om 30 sekunder.");
        assertThat(words.moments(SV).duration(Duration.ofMinutes(3))).isEqualTo("3 minuter");
        assertThat(words.moments(SV).duration(Duration.ofHours(23))).isEqualTo("23 timmar");
    }

    @Test
    void a_language_without_a_singular_uses_its_own_plural_and_not_the_english_singular() {
        assertThat(words.text(SV, "code.triesLeft", "n", 1)).isEqualTo("Du har 1 försök kvar.");
    }

    @Test
    void other_languages_fall_back_to_english() {
        assertThat(words.text(Locale.ITALIAN, "code.verify")).isEqualTo("Verify code");
    }

    @Test
    void the_host_can_change_any_text() {
        assertThat(words.text(SV, "exempt.title")).isEqualTo("Värdens egen rubrik");
        assertThat(words.text(Locale.ENGLISH, "exempt.title")).isEqualTo("Your sign-in does not change");
    }

    @Test
    void a_missing_text_is_a_fault_in_tests_and_its_key_otherwise() {
        assertThatThrownBy(() -> words.text(SV, "no.such.key")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> words.text(SV, "code.hint")).isInstanceOf(IllegalStateException.class);
        assertThat(new Words(SETTINGS).text(SV, "no.such.key")).isEqualTo("no.such.key");
    }
}
