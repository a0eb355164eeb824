package dev.footbridge.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MovableClockTest {
    private final MovableClock clock = MovableClock.at(Instant.parse("2026-01-01T00:00:00.123456789Z"));

    @Test
    void it_stands_still_at_a_whole_millisecond() {
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-01-01T00:00:00.123Z"));
        assertThat(clock.instant()).isEqualTo(clock.instant());
    }

    @Test
    void it_moves_forwards_only() {
        clock.advance(Duration.ofMinutes(1));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-01-01T00:01:00.123Z"));
        assertThatIllegalArgumentException().isThrownBy(() -> clock.moveTo(Instant.EPOCH));
    }
}
