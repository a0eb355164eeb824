package dev.footbridge.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second of March 2026 is a Monday. */
class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, true",
        "2026-03-03, true",
        "2026-03-04, true",
        "2026-03-05, true",
        "2026-03-06, true",
        "2026-03-07, false",
        "2026-03-08, false"
    })
    void monday_to_friday_are_working_days(LocalDate day, boolean working) {
        assertThat(WorkingDays.isOne(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02, 0",
        "2026-03-03, 2026-03-02, 0",
        "2026-03-02, 2026-03-03, 1",
        "2026-03-02, 2026-03-06, 4",
        "2026-03-06, 2026-03-08, 0",
        "2026-03-06, 2026-03-09, 1",
        "2026-03-01, 2026-03-09, 6",
        "2026-03-02, 2026-03-16, 10"
    })
    void between_leaves_out_the_first_and_counts_the_last(LocalDate first, LocalDate last, int days) {
        assertThat(WorkingDays.between(first, last)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 1, 2026-03-03",
        "2026-03-02, 4, 2026-03-06",
        "2026-03-02, 5, 2026-03-09",
        "2026-03-06, 1, 2026-03-09",
        "2026-03-07, 1, 2026-03-09",
        "2026-03-08, 6, 2026-03-16"
    })
    void the_nth_after_a_day(LocalDate day, int n, LocalDate expected) {
        assertThat(WorkingDays.after(day, n)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-06, 4, 2026-03-02", "2026-03-09, 1, 2026-03-06", "2026-03-09, 14, 2026-02-17"})
    void the_nth_before_a_day(LocalDate day, int n, LocalDate expected) {
        assertThat(WorkingDays.before(day, n)).isEqualTo(expected);
    }
}
