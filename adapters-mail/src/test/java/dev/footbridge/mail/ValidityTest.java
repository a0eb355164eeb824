package dev.footbridge.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ValidityTest {
    private final Languages languages = new Languages(ValidityTest.class.getClassLoader());

    @ParameterizedTest
    @CsvSource({"900, 15 minuter, 10.15", "892, 15 minuter, 10.14", "60, 1 minut, 10.01", "20, 1 minut, 10.00"})
    void a_code_says_minutes_and_the_time_of_day(int seconds, String minutes, String time) {
        assertThat(swedish(Scenes.NOW).ofCode(Scenes.NOW.plusSeconds(seconds)))
                .isEqualTo("Koden gäller i " + minutes + ", till kl. " + time + ".");
    }

    @Test
    void C7_five_days_end_with_the_fifth_in_the_tenants_zone() {
        assertThat(swedish(Scenes.NOW).ofLink(Scenes.link().expiresAt()))
                .isEqualTo("Verifikationslänken är giltig i 5 dagar, till och med fredag 27 november 2026.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb | Bekreftelseslenken gjelder i 5 dager, til og med fredag 27. november 2026.",
                "da | Bekræftelseslinket gælder i 5 dage, til og med fredag den 27. november 2026.",
                "fi | Vahvistuslinkki on voimassa 5 päivää. Viimeinen päivä on perjantai 27. marraskuuta 2026.",
            })
    void days_are_named_as_the_language_names_them(String language, String sentence) {
        Validity validity =
                new Validity(languages.of(Locale.forLanguageTag(language)), Map.of(), Scenes.STOCKHOLM, Scenes.NOW);

        assertThat(validity.ofLink(Scenes.link().expiresAt())).isEqualTo(sentence);
    }

    @Test
    void a_mail_that_was_late_promises_fewer_days() {
        assertThat(swedish(Scenes.NOW.plus(Duration.ofDays(3)))
                        .ofLink(Scenes.link().expiresAt()))
                .isEqualTo("Verifikationslänken är giltig i 2 dagar, till och med fredag 27 november 2026.");
        assertThat(swedish(Scenes.NOW.plus(Duration.ofDays(4)))
                        .ofLink(Scenes.link().expiresAt()))
                .isEqualTo("Verifikationslänken är giltig i dag, fredag 27 november 2026.");
    }

    @Test
    void an_end_inside_a_day_is_told_with_its_time() {
        assertThat(swedish(Scenes.NOW).ofLink(Instant.parse("2026-11-24T13:35:00Z")))
                .isEqualTo("Verifikationslänken är giltig till tisdag 24 november 2026 kl. 14.35.");
    }

    @Test
    void a_day_that_begins_at_one_in_the_night_is_a_day() {
        // In Beirut the clock jumped from midnight to one on 30 March 2025.
        Validity beirut = new Validity(
                languages.of(Locale.ENGLISH),
                Map.of(),
                ZoneId.of("Asia/Beirut"),
                Instant.parse("2025-03-28T10:00:00Z"));

        assertThat(beirut.ofLink(Instant.parse("2025-03-29T22:00:00Z")))
                .isEqualTo("The verification link is valid for 2 days, up to and including Saturday 29 March 2025.");
    }

    private Validity swedish(Instant now) {
        return new Validity(languages.of(Scenes.SWEDISH), Map.of(), Scenes.STOCKHOLM, now);
    }
}
