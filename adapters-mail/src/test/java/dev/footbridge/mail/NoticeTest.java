package dev.footbridge.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.spi.Mailer.Content;
import dev.footbridge.spi.Mailer.Content.Deed;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A8: what a person reads of what an administrator did. */
final class NoticeTest {
    private final Composer composer = new Composer(
            Scenes.settings().withHelpContact("Lönekontoret, 08-123 45 67"),
            new Languages(NoticeTest.class.getClassLoader()));

    @Test
    void A8_a_notice_says_when_it_was_and_whom_to_ask() {
        assertThat(text(Deed.LINK_SENT))
                .contains("Det skedde måndag 23 november 2026 kl. 10.00.")
                .contains("Kände du inte till det? Hör av dig så snart du kan")
                .contains("Kontakta Lönekontoret, 08-123 45 67.");
    }

    @ParameterizedTest
    @CsvSource({
        "LINK_SENT, Inget kopplas förrän någon bekräftar på den adressen.",
        "REPLACED, och Example ID och skickat en verifikationslänk till en annan e-postadress.",
        "LINKED, är nu kopplad till Example ID med en annan e-postadress än den här",
        "REMOVED, har tagit bort kopplingen mellan din användare i Example HRM och Example ID."
    })
    void A8_each_deed_has_its_own_words(Deed deed, String words) {
        assertThat(text(deed)).contains(words).contains("Example HRM", "Åkerlunds Bygg AB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "nb", "da", "fi"})
    void A8_in_every_language_the_other_address_is_masked_and_there_is_nothing_to_click(String language) {
        for (Deed deed : Deed.values()) {
            Letter letter = letter(new Content.Notice(deed, Scenes.NOW, Scenes.ELSEWHERE), language);
            assertThat(letter.body()).contains(new Block.Value("b***@annan.example"));
            assertThat(letter.body()).noneMatch(Block.Action.class::isInstance);
            assertThat(TextBody.of(letter)).doesNotContain("://", "bo.nilsson");
            assertThat(TextBody.of(letter)).contains(letter.preview());
        }
    }

    @ParameterizedTest
    @EnumSource
    void A8_where_there_is_no_new_address_none_is_spoken_of(Deed deed) {
        assertThat(TextBody.of(letter(new Content.Notice(deed, Scenes.NOW, null), "sv")))
                .doesNotContain("@", "delvis");
    }

    @ParameterizedTest
    @CsvSource({"sv, kl. 10.00", "en, 10:00", "nb, kl. 10.00", "da, kl. 10.00", "fi, klo 10.00"})
    void A8_the_time_is_that_of_the_company_in_the_language_of_the_reader(String language, String time) {
        assertThat(TextBody.of(letter(new Content.Notice(Deed.REMOVED, Scenes.NOW, null), language)))
                .contains(time);
    }

    private String text(Deed deed) {
        return TextBody.of(letter(new Content.Notice(deed, Scenes.NOW, Scenes.ELSEWHERE), "sv"));
    }

    private Letter letter(Content.Notice notice, String language) {
        return composer.compose(Scenes.mail(notice, Locale.forLanguageTag(language)), Scenes.NOW);
    }
}
