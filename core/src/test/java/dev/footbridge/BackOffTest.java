package dev.footbridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private static final SecureRandom NO_JITTER = new Jitter(0);
    private static final SecureRandom MOST_JITTER = new Jitter(1);

    /** Draws the least or the most that is asked for. */
    private static final class Jitter extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final int share;

        Jitter(int share) {
            this.share = share;
        }

        @Override
        public long nextLong(long bound) {
            return share * (bound - 1);
        }
    }

    @Test
    void pauses_double_from_two_seconds_to_a_quarter_of_an_hour() {
        assertThat(pause(0)).isEqualTo(Duration.ofSeconds(2));
        assertThat(pause(1)).isEqualTo(Duration.ofSeconds(4));
        assertThat(pause(8)).isEqualTo(Duration.ofSeconds(512));
        assertThat(pause(9)).isEqualTo(Duration.ofMinutes(15));
        assertThat(pause(999)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void at_most_a_fifth_is_added_so_that_nodes_do_not_come_together() {
        assertThat(BackOff.pause(0, null, MOST_JITTER)).isEqualTo(Duration.ofMillis(2_400));
        assertThat(BackOff.pause(50, null, MOST_JITTER)).isEqualTo(Duration.ofMinutes(18));
    }

    @Property
    void what_the_other_side_asks_for_counts_between_the_own_pause_and_an_hour(
            @ForAll @IntRange(max = 2_000) int attempts, @ForAll @LongRange(max = 100_000) long seconds) {
        Duration asked = Duration.ofSeconds(seconds);
        Duration own = pause(attempts);
        Duration hour = Duration.ofHours(1);
        Duration expected = asked.compareTo(own) < 0 ? own : asked.compareTo(hour) > 0 ? hour : asked;
        assertThat(BackOff.pause(attempts, asked, NO_JITTER)).isEqualTo(expected);
    }

    private static Duration pause(int attempts) {
        return BackOff.pause(attempts, null, NO_JITTER);
    }
}
