package dev.footbridge.readiness;

import static dev.footbridge.readiness.Growth.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.readiness.Ahead.Step;
import org.junit.jupiter.api.Test;

/** Where the paces of late lead. */
class AheadTest {

    @Test
    void an_even_pace_is_one_way() {
        Ahead ahead = of(Growth.days(100, 10, 20, 30, 40, 50));
        assertThat(ahead.steps())
                .containsExactly(new Step(MONDAY.plusDays(4), 50, 50), new Step(MONDAY.plusDays(11), 95, 95));
        assertThat(ahead.end()).isEqualTo(MONDAY.plusDays(11));
    }

    @Test
    void the_slow_pace_is_on_its_way_when_the_fast_one_is_there() {
        Ahead ahead = of(Growth.days(101, 0, 4, 24, 28, 48));
        // 48 missing, of 96: three working days at twenty a day, twelve at four.
        assertThat(ahead.steps())
                .containsExactly(
                        new Step(MONDAY.plusDays(4), 48, 48),
                        new Step(MONDAY.plusDays(9), 96, 48 + 48 * 5 / 18),
                        new Step(MONDAY.plusDays(22), 96, 96));
    }

    @Test
    void a_slow_pace_that_never_gets_there_stays_where_it_is() {
        Ahead ahead = of(Growth.days(100, 0, 0, 0, 20, 40));
        assertThat(ahead.steps())
                .containsExactly(new Step(MONDAY.plusDays(4), 40, 40), new Step(MONDAY.plusDays(9), 95, 40));
    }

    @Test
    void there_is_no_way_without_data_nor_one_to_where_one_is() {
        assertThat(Ahead.of(Growth.readiness(History.empty()))).isEmpty();
        assertThat(Ahead.of(Growth.readiness(Growth.days(100, 1, 2)))).isEmpty();
        assertThat(Ahead.of(Growth.readiness(Growth.days(100, 10, 30, 50, 70, 95))))
                .isEmpty();
    }

    private static Ahead of(History history) {
        return Ahead.of(Growth.readiness(history)).orElseThrow();
    }
}
