package dev.footbridge.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RollbackWindowTest {
    private static final Instant ACTIVE = Instant.parse("2026-12-15T05:00:00Z");

    @Test
    void P10_the_way_back_is_open_for_14_days() {
        RollbackWindow window = RollbackWindow.standard();
        Instant end = Instant.parse("2026-12-29T05:00:00Z");
        assertThat(window.end(ACTIVE)).isEqualTo(end);
        assertThat(window.isOpen(ACTIVE, ACTIVE)).isTrue();
        assertThat(window.isOpen(ACTIVE, end.minusMillis(1))).isTrue();
        assertThat(window.isOpen(ACTIVE, end)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT23H59M59S", "P90DT1S", "PT0S", "-P1D"})
    void a_window_is_a_day_to_90_days(Duration length) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RollbackWindow(length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "P90D"})
    void its_bounds_are_allowed(Duration length) {
        assertThat(new RollbackWindow(length).end(ACTIVE)).isEqualTo(ACTIVE.plus(length));
    }
}
