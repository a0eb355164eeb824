package dev.footbridge.files.columns;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.UserState;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.limits.FileRefusal.Reason;
import dev.footbridge.files.table.Row;
import dev.footbridge.imports.Column;
import dev.footbridge.imports.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HeadingsTest {
    private final Headings headings = new Headings(new FieldLabel("E-post Visma Connect"));

    @ParameterizedTest
    @CsvSource({
        "anvandarnamn, anstallningsnummer, e_post_idp",
        "Användarnamn, Anst.nr, E-post Visma Connect",
        "USER_NAME, Employee Number, email connect",
        "Brukernavn, ANSATTNUMMER, E-post pålogging",
        "Brugernavn, Ansættelsesnummer, E-mail login",
        "käyttäjätunnus, Henkilönumero, Kirjautumisen sähköposti"
    })
    void T1_columns_are_known_in_five_languages_however_they_are_written(String user, String number, String address) {
        assertThat(layout(user, number, address).places())
                .containsOnlyKeys(Column.USER, Column.EMPLOYEE_NUMBER, Column.ADDRESS)
                .containsEntry(Column.ADDRESS, 2);
    }

    @Test
    void T1_the_field_is_called_what_the_product_calls_it() {
        Headings ours = new Headings(new FieldLabel("Kontoadress"));
        assertThat(ours.heading(Column.ADDRESS, Locale.ENGLISH)).isEqualTo("Kontoadress");
        assertThat(ours.read(row("user", "kontoadress"))).isInstanceOf(Layout.Accepted.class);
    }

    @Test
    void unknown_columns_and_those_for_reading_only_are_passed_over_and_listed() {
        assertThat(layout("Lön", "Användarnamn", "", "Status", "E-post inloggning")
                        .ignored())
                .containsExactly("Lön", "Status");
    }

    @Test
    void T4_what_somebody_says_of_a_heading_goes_before_what_we_know() {
        Row first = row("Signatur", "Användarnamn", "E-post inloggning", "Privat");
        Layout.Read read = headings.read(
                first, Map.of(Column.USER, "Signatur", Column.ADDRESS, "Privat", Column.EMPLOYEE_NUMBER, "Saknas"));
        assertThat(read).isInstanceOfSatisfying(Layout.Accepted.class, accepted -> {
            assertThat(accepted.layout().places())
                    .containsOnly(Map.entry(Column.USER, 0), Map.entry(Column.ADDRESS, 3));
            assertThat(accepted.layout().ignored()).containsExactly("Användarnamn", "E-post inloggning");
        });
        assertThat(headings.read(row("Signatur", "E-post inloggning"), Map.of(Column.NAME, "Signatur")))
                .isEqualTo(new Layout.Refused(FileRefusal.of(Reason.NO_USER_COLUMN)));
    }

    @Test
    void missing_and_doubled_columns_are_refused() {
        assertThat(headings.read(row("Namn", "E-post inloggning")))
                .isEqualTo(new Layout.Refused(FileRefusal.of(Reason.NO_USER_COLUMN)));
        assertThat(headings.read(row("Användarnamn", "Namn")))
                .isEqualTo(new Layout.Refused(FileRefusal.of(Reason.NO_ADDRESS_COLUMN)));
        assertThat(headings.read(row("Användarnamn", "E-post inloggning", "user name")))
                .isEqualTo(new Layout.Refused(FileRefusal.twice("user name")));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_has_all_the_words(String language) {
        Words words = Words.of(language);
        for (Verdict verdict : Verdict.values()) {
            assertThat(words.text("verdict." + verdict)).isNotBlank();
            assertThat(words.text("result." + verdict.outcome())).isNotBlank();
        }
        for (UserState state : UserState.values()) {
            assertThat(words.text("state." + state)).isNotBlank();
        }
        for (Column column : Column.values()) {
            assertThat(words.text("column." + column)).isNotBlank();
        }
        assertThat(List.of("active.true", "active.false", "where.column", "where.row"))
                .allSatisfy(key -> assertThat(words.text(key)).isNotBlank());
    }

    static Stream<String> languages() {
        return Words.LANGUAGES.stream();
    }

    @Test
    void a_language_without_words_gets_english_and_any_norwegian_gets_bokmaal() {
        assertThat(Words.in(Locale.forLanguageTag("pt"))).isSameAs(Words.of("en"));
        assertThat(Words.in(Locale.forLanguageTag("nn-NO"))).isSameAs(Words.of("nb"));
    }

    private Layout layout(String... cells) {
        return ((Layout.Accepted) headings.read(row(cells))).layout();
    }

    private static Row row(String... cells) {
        return new Row(1, ImmutableList.copyOf(cells), ImmutableSet.of());
    }
}
