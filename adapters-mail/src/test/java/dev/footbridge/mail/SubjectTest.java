package dev.footbridge.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SubjectTest {
    private final Languages languages = new Languages(SubjectTest.class.getClassLoader());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LAST  | sv | Verifieringskod för Example HRM: 047113",
                "FIRST | sv | 047113 är din verifieringskod för Example HRM",
                "NONE  | sv | Verifieringskod för Example HRM",
                "LAST  | en | Verification code for Example HRM: 047113",
                "FIRST | en | 047113 is your verification code for Example HRM",
                "NONE  | en | Verification code for Example HRM",
                "LAST  | nb | Bekreftelseskode for Example HRM: 047113",
                "FIRST | da | 047113 er din bekræftelseskode til Example HRM",
                "LAST  | fi | Vahvistuskoodi, Example HRM: 047113",
            })
    void the_code_stands_where_the_setting_says(CodeInSubject place, String language, String subject) {
        Composer composer = new Composer(Scenes.settings().withCodeInSubject(place), languages);

        Letter letter = composer.compose(Scenes.mail(Scenes.code(), Locale.forLanguageTag(language)), Scenes.NOW);

        assertThat(letter.subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource({"sv", "en", "nb", "da", "fi"})
    void no_subject_holds_what_people_chose(String language) {
        Composer composer = new Composer(Scenes.settings(), languages);
        Scenes.everyKind().values().forEach(content -> {
            Letter letter = composer.compose(
                    Scenes.mail(content, Locale.forLanguageTag(language), "TENANT-MARK", "PERSON-MARK"), Scenes.NOW);

            assertThat(letter.subject()).doesNotContain("MARK", "foretaget", "{");
        });
    }
}
