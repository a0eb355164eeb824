package dev.footbridge.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.footbridge.readiness.Outlook.Between;
import dev.footbridge.readiness.Outlook.OutOfSight;
import dev.footbridge.readiness.Outlook.Reached;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    /** One observation a day from a day on, weekends too; a negative number is a day without one. */
    private static History days(LocalDate from, int total, int... linked) {
        History history = History.empty();
        for (int i = 0; i < linked.length; i++) {
            if (linked[i] >= 0) {
                history = history.with(new LinkedOnDay(from.plusDays(i), linked[i], total));
            }
        }
        return history;
    }

    /** One observation on each of so many working days from Monday on, with so many more linked from day to day. */
    private static History working(int days, int first, int gain, int total) {
        History history = History.empty();
        LocalDate day = MONDAY.minusDays(1);
        for (int i = 0; i < days; i++) {
            day = WorkingDays.after(day, 1);
            history = history.with(new LinkedOnDay(day, first + i * gain, total));
        }
        return history;
    }

    private static Outlook outlook(History history, int percent) {
        return Forecast.of(history).orElseThrow().outlook(percent);
    }

    private static Between on(String day) {
        return new Between(LocalDate.parse(day), LocalDate.parse(day));
    }

    @Test
    void P7_the_milestones_are_90_95_and_99() {
        assertThat(Forecast.MILESTONES).containsExactly(90, 95, 99);
    }

    @Test
    void a_steady_pace_gives_one_day_for_both_ends_of_the_band() {
        // Friday the 6th: 50 of 100, ten a day.
        History history = days(MONDAY, 100, 10, 20, 30, 40, 50);
        assertThat(outlook(history, 90)).isEqualTo(on("2026-03-12"));
        assertThat(outlook(history, 95)).isEqualTo(on("2026-03-13"));
        assertThat(outlook(history, 99)).isEqualTo(on("2026-03-13"));
        assertThat(outlook(history, 51)).isEqualTo(on("2026-03-09"));
    }

    @Test
    void with_fewer_than_five_days_of_data_nothing_is_shown() {
        assertThat(Forecast.of(History.empty())).isEmpty();
        assertThat(Forecast.of(days(MONDAY, 100, 10, 20, 30, 40))).isEmpty();
        assertThat(Forecast.of(days(MONDAY, 100, 10, 20, 30, 40, 50))).isPresent();
    }

    @Test
    void weekends_are_no_days_of_data() {
        assertThat(Forecast.of(days(MONDAY.plusDays(1), 100, 10, 20, 30, 40, 50, 60)))
                .isEmpty();
        assertThat(Forecast.of(days(MONDAY.plusDays(5), 100, 10, 20))).isEmpty();
    }

    @Test
    void a_day_just_before_the_window_is_no_day_of_data() {
        // Of the 14 working days that end with Thursday the 19th, the first is Monday the 2nd.
        History four = days(MONDAY.plusDays(14), 100, 40, 50, 60, 70);
        assertThat(Forecast.of(four.with(new LinkedOnDay(MONDAY.minusDays(3), 1, 100))))
                .isEmpty();
        assertThat(Forecast.of(four.with(new LinkedOnDay(MONDAY, 1, 100)))).isPresent();
    }

    @Test
    void nobody_in_the_figures_gives_no_forecast() {
        assertThat(Forecast.of(days(MONDAY, 0, 0, 0, 0, 0, 0))).isEmpty();
    }

    @Test
    void a_share_that_is_linked_already_is_reached() {
        History history = days(MONDAY, 200, 10, 20, 30, 40, 180);
        assertThat(outlook(history, 89)).isEqualTo(new Reached());
        assertThat(outlook(history, 90)).isEqualTo(new Reached());
        assertThat(outlook(history, 91)).isInstanceOf(Between.class);
    }

    @Test
    void a_share_of_a_small_tenant_is_rounded_up_to_whole_people() {
        // 90 per cent of seven are 6.3, so all seven; 85 per cent are 5.95, so six.
        History history = days(MONDAY, 7, 2, 3, 4, 5, 6);
        assertThat(outlook(history, 85)).isEqualTo(new Reached());
        assertThat(outlook(history, 90)).isEqualTo(on("2026-03-09"));
    }

    @Test
    void no_overflow_in_a_tenant_of_many() {
        History history = days(MONDAY, 2_000_000_000, 0, 100_000_000, 200_000_000, 300_000_000, 400_000_000);
        assertThat(outlook(history, 100)).isEqualTo(on("2026-03-30"));
    }

    @Test
    void standing_still_gives_no_day() {
        assertThat(outlook(days(MONDAY, 100, 50, 50, 50, 50, 50), 90)).isEqualTo(new OutOfSight());
    }

    @Test
    void falling_back_gives_no_day() {
        assertThat(outlook(days(MONDAY, 100, 50, 49, 48, 47, 46), 90)).isEqualTo(new OutOfSight());
    }

    @Test
    void the_band_reaches_from_the_80th_to_the_20th_percentile() {
        // Gains of 5, 1, 2, 3 and 4: the slow pace is 1, the fast one 4. 20 are missing on Monday the 9th.
        History history = days(MONDAY, 100, 55, 60, 61, 63, 66, -1, -1, 70);
        assertThat(outlook(history, 90))
                .isEqualTo(new Between(LocalDate.parse("2026-03-16"), LocalDate.parse("2026-04-06")));
    }

    @Test
    void the_late_end_is_open_where_the_slow_pace_never_gets_there() {
        History history = days(MONDAY, 100, 55, 55, 60, 65, 70);
        assertThat(outlook(history, 80)).isEqualTo(new Between(LocalDate.parse("2026-03-10"), null));
    }

    @Test
    void a_gain_on_the_weekend_is_part_of_the_mondays() {
        // From Thursday the 5th to Monday the 16th; each working day gains 8 if Mondays take the weekend along.
        History history = days(MONDAY.plusDays(3), 100, 0, 8, 10, 12, 16, 24, 32, 40, 48, 50, 52, 56);
        assertThat(outlook(history, 64)).isEqualTo(on("2026-03-17"));
    }

    @Test
    void on_a_weekend_the_projection_starts_from_what_is_linked_by_then() {
        History history = days(MONDAY, 100, 10, 20, 30, 40, 50, 55, 60);
        assertThat(outlook(history, 90)).isEqualTo(on("2026-03-11"));
    }

    @Test
    void a_gap_spreads_its_gain_evenly_over_its_working_days() {
        // After Thursday the 5th, four working days until Wednesday the 11th share a gain of 40.
        History history = days(MONDAY, 200, 0, 10, 20, 30, -1, -1, -1, -1, -1, 70);
        assertThat(outlook(history, 50)).isEqualTo(on("2026-03-16"));
    }

    @Test
    void only_the_last_fourteen_working_days_count() {
        History slow = working(30, 0, 1, 1000);
        LinkedOnDay last = slow.latest().orElseThrow();
        History thenFast = slow;
        for (int i = 1; i <= 14; i++) {
            thenFast = thenFast.with(new LinkedOnDay(WorkingDays.after(last.day(), i), last.linked() + 10 * i, 1000));
        }
        // 169 linked, 31 are missing, ten a day.
        LocalDate expected = WorkingDays.after(last.day(), 14 + 4);
        assertThat(outlook(thenFast, 20)).isEqualTo(new Between(expected, expected));
    }

    @Test
    void the_rate_of_the_windows_first_day_counts() {
        // Of the last fourteen gains three are 1, and the 20th percentile of fourteen is the third.
        int[] gains = {9, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9};
        LocalDate day = MONDAY;
        int linked = 0;
        History history = History.empty().with(new LinkedOnDay(day, linked, 200));
        for (int gain : gains) {
            day = WorkingDays.after(day, 1);
            linked += gain;
            history = history.with(new LinkedOnDay(day, linked, 200));
        }
        // 111 linked, 19 are missing.
        assertThat(outlook(history, 65)).isEqualTo(new Between(WorkingDays.after(day, 3), WorkingDays.after(day, 19)));
    }

    @ParameterizedTest
    @CsvSource({
        // Ends so long ago that two of its days are in the window: too few for the 20th percentile of fourteen.
        "12, 8, 8",
        "11, 9, 82"
    })
    void of_a_gap_that_begins_before_the_window_the_days_within_count(int gapEnd, int fastDays, int slowDays) {
        // One a day in the gap, ten a day from then on.
        int inGap = 19 - gapEnd;
        History history = History.empty().with(new LinkedOnDay(WorkingDays.before(MONDAY, 19), 0, 1000));
        for (int i = 0; i < 4; i++) {
            history = history.with(new LinkedOnDay(WorkingDays.before(MONDAY, gapEnd - i), inGap + 10 * i, 1000));
        }
        history = history.with(new LinkedOnDay(MONDAY, inGap + 10 * gapEnd, 1000));
        assertThat(outlook(history, 20))
                .isEqualTo(new Between(WorkingDays.after(MONDAY, fastDays), WorkingDays.after(MONDAY, slowDays)));
    }

    @Test
    void the_horizon_is_260_working_days() {
        LocalDate friday = MONDAY.plusDays(4);
        // Four are linked on Friday, one a day.
        assertThat(outlook(working(5, 0, 1, 264), 100))
                .isEqualTo(new Between(friday.plusWeeks(52), friday.plusWeeks(52)));
        assertThat(outlook(working(5, 0, 1, 265), 100)).isEqualTo(new OutOfSight());
    }

    @Test
    void the_late_end_is_open_where_it_is_beyond_the_horizon() {
        // Gains of 1, 1, 2 and 2; 261 are missing.
        History history = days(MONDAY, 267, 0, 1, 2, 4, 6);
        assertThat(outlook(history, 100)).isEqualTo(new Between(WorkingDays.after(MONDAY.plusDays(4), 131), null));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101, -1})
    void a_share_is_1_to_100_per_cent(int percent) {
        Forecast forecast = Forecast.of(working(5, 0, 1, 100)).orElseThrow();
        assertThatIllegalArgumentException().isThrownBy(() -> forecast.outlook(percent));
    }

    @Test
    void the_ends_of_the_range_are_shares_too() {
        Forecast forecast = Forecast.of(working(5, 0, 1, 100)).orElseThrow();
        assertThat(forecast.outlook(1)).isEqualTo(new Reached());
        assertThat(forecast.outlook(100)).isInstanceOf(Between.class);
    }
}
