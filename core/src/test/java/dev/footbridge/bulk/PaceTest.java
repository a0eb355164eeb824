package dev.footbridge.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 11, 12, 60, 599, 6_000})
    void A5_turn_by_turn_no_more_mails_than_the_pace_allows_are_made_in_a_minute(int perMinute) {
        Pace pace = new Pace(perMinute);
        Duration rest = pace.restAfter(pace.mailsPerTurn());
        double turns = 60_000.0 / rest.toMillis();
        assertThat(turns * pace.mailsPerTurn()).isBetween(perMinute * 0.98, perMinute * 1.02);
    }

    @Test
    void the_remaining_time_is_rounded_up() {
        assertThat(new Pace(60).timeFor(90)).isEqualTo(Duration.ofSeconds(90));
        assertThat(new Pace(7).timeFor(1)).isEqualTo(Duration.ofSeconds(9));
        assertThat(new Pace(7).timeFor(0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6_001})
    void a_pace_outside_its_bounds_is_refused(int perMinute) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(perMinute));
    }
}
