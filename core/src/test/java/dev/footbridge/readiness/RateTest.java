package dev.footbridge.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    @ParameterizedTest
    @CsvSource({
        "4, 20, 1",
        "4, 80, 4",
        "5, 20, 1",
        "5, 80, 4",
        "6, 20, 2",
        "6, 80, 5",
        "10, 20, 2",
        "10, 80, 8",
        "14, 20, 3",
        "14, 80, 12"
    })
    void the_percentile_is_the_nearest_rank(int rates, int percent, int rank) {
        List<Rate> descending = IntStream.iterate(rates, n -> n - 1)
                .limit(rates)
                .mapToObj(gain -> new Rate(gain, 1))
                .toList();
        assertThat(Rate.percentile(percent, descending)).isEqualTo(new Rate(rank, 1));
    }

    @Test
    void fractions_are_ordered_by_what_they_are_worth() {
        List<Rate> rates = List.of(new Rate(3, 2), new Rate(5, 4), new Rate(1, 1), new Rate(-7, 2), new Rate(0, 9));
        assertThat(List.of(20, 40, 60, 80, 100))
                .extracting(percent -> Rate.percentile(percent, rates))
                .containsExactly(new Rate(-7, 2), new Rate(0, 9), new Rate(1, 1), new Rate(5, 4), new Rate(3, 2));
    }

    @Test
    void large_gains_are_ordered_too() {
        Rate most = new Rate(Integer.MAX_VALUE, 2);
        assertThat(Rate.percentile(100, List.of(most, new Rate(1, 3)))).isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 7, 7", "2, 1, 7, 4", "7, 1, 7, 1", "8, 1, 7, 1", "10, 3, 10, 3", "10, 3, 11, 4", "1, 4, 2, 8"})
    void days_are_rounded_up(int gain, int days, long more, long expected) {
        assertThat(new Rate(gain, days).daysUntil(more)).hasValue(expected);
    }

    @Test
    void standing_still_and_falling_back_never_get_there() {
        assertThat(new Rate(0, 1).daysUntil(1)).isEmpty();
        assertThat(new Rate(-1, 1).daysUntil(1)).isEmpty();
    }
}
