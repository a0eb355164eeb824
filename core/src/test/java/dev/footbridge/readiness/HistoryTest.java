package dev.footbridge.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private static LinkedOnDay seen(int day, int linked) {
        return new LinkedOnDay(MONDAY.plusDays(day), linked, 100);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T22:59:59Z, 2026-03-02",
        "2026-03-02T23:00:00Z, 2026-03-03",
        // Summer time has begun.
        "2026-03-30T22:00:00Z, 2026-03-31"
    })
    void a_day_is_one_of_the_tenants_calendar(Instant at, LocalDate day) {
        Counts counts = Counts.of(Map.of(Reason.LINKED, 3, Reason.NEVER_ASKED, 4, Reason.EXEMPT, 5));
        assertThat(LinkedOnDay.seen(at, ZoneId.of("Europe/Stockholm"), counts)).isEqualTo(new LinkedOnDay(day, 3, 7));
    }

    @Test
    void linked_are_between_none_and_all() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LinkedOnDay(MONDAY, -1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new LinkedOnDay(MONDAY, 6, 5));
        assertThat(new LinkedOnDay(MONDAY, 0, 0).linked()).isZero();
        assertThat(new LinkedOnDay(MONDAY, 5, 5).linked()).isEqualTo(5);
    }

    @Test
    void the_last_observation_of_a_day_wins_also_if_it_is_lower() {
        History history = History.empty().with(seen(0, 5)).with(seen(1, 7)).with(seen(0, 4));
        assertThat(history.days()).containsExactly(seen(0, 4), seen(1, 7));
    }

    @Test
    void a_gap_stays_a_gap() {
        History history = new History(ImmutableList.of(seen(9, 9), seen(0, 1), seen(3, 3)));
        assertThat(history.days()).containsExactly(seen(0, 1), seen(3, 3), seen(9, 9));
        assertThat(history.latest()).contains(seen(9, 9));
    }

    @Test
    void the_latest_is_the_last_by_the_calendar() {
        assertThat(History.empty().with(seen(4, 4)).with(seen(2, 2)).latest()).contains(seen(4, 4));
        assertThat(History.empty().latest()).isEmpty();
    }

    @Test
    void the_gain_of_a_week_is_reckoned_from_the_last_day_that_is_a_week_old() {
        assertThat(History.empty().gainOfTheWeek()).isEmpty();
        assertThat(new History(ImmutableList.of(seen(1, 5), seen(7, 9))).gainOfTheWeek())
                .isEmpty();
        assertThat(new History(ImmutableList.of(seen(0, 5), seen(7, 9))).gainOfTheWeek())
                .hasValue(4);
        assertThat(new History(ImmutableList.of(seen(0, 1), seen(2, 5), seen(3, 8), seen(9, 3))).gainOfTheWeek())
                .hasValue(-2);
    }

    @Test
    void as_many_days_as_weeks_stay_as_they_are_and_more_become_the_last_days_of_weeks() {
        ImmutableList<LinkedOnDay> three = ImmutableList.of(seen(0, 0), seen(1, 1), seen(30, 2));
        assertThat(new History(three).lately(3).days()).isEqualTo(three);
        History weeks = new History(ImmutableList.of(seen(0, 0), seen(6, 6), seen(7, 7), seen(9, 9), seen(14, 14)));
        assertThat(weeks.lately(3).days()).containsExactly(seen(6, 6), seen(9, 9), seen(14, 14));
        assertThat(weeks.lately(2).days()).containsExactly(seen(9, 9), seen(14, 14));
    }
}
