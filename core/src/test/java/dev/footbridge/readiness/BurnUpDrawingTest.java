package dev.footbridge.readiness;

import static dev.footbridge.readiness.Growth.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import dev.footbridge.readiness.BurnUpDrawing.DayMark;
import dev.footbridge.readiness.BurnUpDrawing.Point;
import dev.footbridge.readiness.BurnUpDrawing.UserMark;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The burn-up in a box of one by one. */
class BurnUpDrawingTest {
    private static final Optional<Ahead> NO_WAY = Optional.empty();

    @Test
    void lines_go_from_the_first_day_to_the_last_and_stay_under_the_top() {
        BurnUpDrawing drawing = drawn(Growth.days(100, 0, 50, 100), NO_WAY, null);
        assertThat(drawing.linked()).extracting(Point::x).containsExactly(0.0, 0.5, 1.0);
        assertThat(drawing.linked()).extracting(Point::y).containsExactly(0.0, 50 / 105.0, 100 / 105.0);
        assertThat(drawing.total()).extracting(Point::y).containsOnly(100 / 105.0);
        assertThat(drawing.total()).extracting(Point::x).containsExactly(0.0, 0.5, 1.0);
        assertThat(drawing.fast()).isEmpty();
        assertThat(drawing.slow()).isEmpty();
        assertThat(drawing.planned()).isNull();
    }

    @Test
    void one_day_is_no_line() {
        assertThat(BurnUpDrawing.of(Growth.days(100, 1), NO_WAY, null)).isEmpty();
        assertThat(BurnUpDrawing.of(History.empty(), NO_WAY, MONDAY)).isEmpty();
    }

    @Test
    void the_largest_total_sets_the_height_and_nobody_at_all_breaks_nothing() {
        History shrinking = new History(
                ImmutableList.of(new LinkedOnDay(MONDAY, 1, 200), new LinkedOnDay(MONDAY.plusDays(1), 1, 100)));
        assertThat(drawn(shrinking, NO_WAY, null).total())
                .extracting(Point::y)
                .containsExactly(200 / 210.0, 100 / 210.0);
        assertThat(drawn(Growth.days(0, 0, 0), NO_WAY, null).users())
                .containsExactly(new UserMark(0, 0), new UserMark(1 / 1.05, 1));
    }

    @Test
    void both_ways_ahead_begin_where_the_line_ends() {
        BurnUpDrawing drawing =
                drawn(Growth.days(100, 30, 40), way(step(1, 40, 40), step(3, 95, 60), step(4, 95, 95)), null);
        assertThat(drawing.fast()).extracting(Point::x).containsExactly(0.25, 0.75, 1.0);
        assertThat(drawing.fast()).extracting(Point::y).containsExactly(40 / 105.0, 95 / 105.0, 95 / 105.0);
        assertThat(drawing.slow()).extracting(Point::y).containsExactly(40 / 105.0, 60 / 105.0, 95 / 105.0);
        assertThat(drawing.linked()).extracting(Point::x).containsExactly(0.0, 0.25);
    }

    @Test
    void a_target_far_away_is_cut_at_the_edge_where_its_line_meets_it() {
        BurnUpDrawing drawing = drawn(Growth.days(100, 0, 10), way(step(1, 10, 10), step(121, 70, 10)), null);
        // Sixty days of room: half the way, and half of what is missing.
        assertThat(drawing.fast()).hasSize(2);
        assertThat(drawing.fast().get(1).x()).isEqualTo(1);
        assertThat(drawing.fast().get(1).y()).isEqualTo(40 / 105.0, within(1e-9));
        assertThat(drawing.slow().get(1).y()).isEqualTo(10 / 105.0, within(1e-9));
    }

    @Test
    void a_planned_day_is_always_in_sight_unless_it_is_over_since_long() {
        BurnUpDrawing later = drawn(Growth.days(100, 0, 10), NO_WAY, MONDAY.plusDays(200));
        assertThat(later.planned()).isEqualTo(1.0);
        assertThat(later.linked().get(1).x()).isEqualTo(1 / 200.0);
        assertThat(drawn(Growth.days(100, 0, 10, 20), NO_WAY, MONDAY.plusDays(1))
                        .planned())
                .isEqualTo(0.5);
        assertThat(drawn(Growth.days(100, 0, 10), NO_WAY, MONDAY).planned()).isZero();
        assertThat(drawn(Growth.days(100, 0, 10), NO_WAY, MONDAY.minusDays(1)).planned())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0 1",
        "6, 0 1 2 3 4 5 6",
        "7, 0 2 4 6",
        "12, 0 2 4 6 8 10 12",
        "13, 0 7",
        "42, 0 7 14 21 28 35 42",
        "43, 0 14 28 42",
        "3000, 0 364 728 1092 1456 1820 2184 2548 2912"
    })
    void days_are_marked_in_steps_that_a_calendar_has(int last, String marks) {
        History history = new History(
                ImmutableList.of(new LinkedOnDay(MONDAY, 0, 9), new LinkedOnDay(MONDAY.plusDays(last), 0, 9)));
        List<DayMark> drawn = drawn(history, NO_WAY, null).days();
        assertThat(drawn.stream()
                        .map(mark -> String.valueOf(mark.day().toEpochDay() - MONDAY.toEpochDay()))
                        .toList())
                .containsExactly(marks.split(" "));
        drawn.forEach(mark ->
                assertThat(mark.x()).isEqualTo((double) (mark.day().toEpochDay() - MONDAY.toEpochDay()) / last));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0 1",
        "5, 0 1 2 3 4 5",
        "6, 0 2 4 6",
        "11, 0 5 10",
        "25, 0 5 10 15 20 25",
        "26, 0 10 20",
        "1380, 0 500 1000",
        "2147483647, 0 500000000 1000000000 1500000000 2000000000"
    })
    void users_are_marked_in_round_numbers(int total, String marks) {
        List<UserMark> drawn = drawn(Growth.days(total, 0, 0), NO_WAY, null).users();
        assertThat(drawn.stream().map(mark -> String.valueOf(mark.users())).toList())
                .containsExactly(marks.split(" "));
        drawn.forEach(mark -> assertThat(mark.y()).isEqualTo(mark.users() / (total * 1.05)));
    }

    private static BurnUpDrawing drawn(History history, Optional<Ahead> ahead, @Nullable LocalDate planned) {
        return BurnUpDrawing.of(history, ahead, planned).orElseThrow();
    }

    private static Ahead.Step step(int day, int fast, int slow) {
        return new Ahead.Step(MONDAY.plusDays(day), fast, slow);
    }

    private static Optional<Ahead> way(Ahead.Step... steps) {
        return Optional.of(new Ahead(ImmutableList.copyOf(steps)));
    }
}
