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
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    private static final WebSettings SETTINGS =
            new WebSettings("/footbridge", "Acme HRM", "Connect", "/settings", "/login", true);
    private static final Locale SV = Locale.forLanguageTag("sv");

    private final Words words = new Words(SETTINGS).strict();

    static Stream<Locale> languages() {
        return Stream.of("sv", "en", "nb", "da", "fi").map(Locale::forLanguageTag);
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
        assertThat(words.text(locale("da"), "code.triesLeft", "n", 1)).isEqualTo("Du har 1 forsøg tilbage.");
        assertThat(words.text(locale("fi"), "code.triesLeft", "n", 1)).isEqualTo("Sinulla on 1 yritys jäljellä.");
    }

    @ParameterizedTest
    @CsvSource({
        "no, nb",
        "nn, nb",
        "no-NO, nb",
        "nn-NO, nb",
        "nb-NO, nb-NO",
        "fi-FI, fi-FI",
        "da-DK, da-DK",
        "sv-FI, sv-FI",
        "en-US, en-US",
        "it-IT, en",
        "zxqwv, en",
        "und, en"
    })
    void O5_a_country_changes_nothing_and_norwegian_is_bokmal(String asked, String spoken) {
        assertThat(words.spoken(locale(asked)).toLanguageTag()).isEqualTo(spoken);
        assertThat(words.text(locale(asked), "choose.body")).isEqualTo(words.text(locale(spoken), "choose.body"));
    }

    @ParameterizedTest
    @CsvSource({
        "sv, 3 november kl.\u00a009.05, 30 sekunder",
        "en, 3 November at 09:05, 30 seconds",
        "nb, 3. november kl.\u00a009.05, 30 sekunder",
        "da, 3. november kl.\u00a009.05, 30 sekunder",
        "fi, 3. marraskuuta klo\u00a09.05, 30 sekunnin",
        "nn, 3. november kl.\u00a009.05, 30 sekunder",
        "it, 3 November at 09:05, 30 seconds"
    })
    void moments_are_told_in_the_language_of_the_text(String language, String moment, String duration) {
        Moments moments = words.moments(locale(language));
        assertThat(moments.dateAndTime(Instant.parse("2026-11-03T08:05:00Z"), ZoneId.of("Europe/Stockholm")))
                .isEqualTo(moment);
        assertThat(moments.duration(Duration.ofSeconds(30))).isEqualTo(duration);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            banner.title  | Du får snart en ny inloggning | Your sign-in is changing soon | Du får snart ny innlogging | Du får snart et nyt login | Kirjautumisesi muuttuu pian
            banner.action | Gå till Kontoinställningar | Go to Account settings | Gå til Kontoinnstillinger | Gå til Kontoindstillinger | Siirry tilin asetuksiin
            choose.send   | Skicka kod | Send code | Send kode | Send kode | Lähetä koodi
            code.label    | Verifieringskod | Verification code | Bekreftelseskode | Bekræftelseskode | Vahvistuskoodi
            code.verify   | Verifiera kod | Verify code | Bekreft kode | Bekræft kode | Vahvista koodi
            code.resend   | Skicka en ny kod | Send a new code | Send ny kode | Send en ny kode | Lähetä uusi koodi
            code.help     | Fick du ingen kod? | Did you not get a code? | Fikk du ikke koden? | Fik du ikke koden? | Etkö saanut koodia?
            linked.title  | Klart! Du är kopplad till Connect | Done. You are linked to Connect | Ferdig! Du er koblet til Connect | Færdig! Du er koblet til Connect | Valmis! Tilisi on yhdistetty: Connect
            """)
    void the_words_that_people_see_first_are_these(
            String key, String swedish, String english, String norwegian, String danish, String finnish) {
        assertThat(languages().map(locale -> words.text(locale, key)))
                .containsExactly(swedish, english, norwegian, danish, finnish);
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

    private static Locale locale(String tag) {
        return Locale.forLanguageTag(tag);
    }
}
