package dev.footbridge.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedActivationTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final UserId ADMIN = new UserId("admin");

    @ParameterizedTest
    @CsvSource({
        "2026-12-15T06:00, 2026-12-15T05:00:00Z",
        // Left out: from two to three the clocks jump.
        "2026-03-29T02:30, 2026-03-29T01:30:00Z",
        "2026-03-29T02:00, 2026-03-29T01:00:00Z",
        // Comes twice: the first one counts.
        "2026-10-25T02:30, 2026-10-25T00:30:00Z",
        "2026-10-25T03:00, 2026-10-25T02:00:00Z"
    })
    void decisions_13_a_time_on_the_wall_means_one_moment(LocalDateTime at, Instant moment) {
        assertThat(planned(at).moment(STOCKHOLM)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-15T04:59:59.999Z, false", "2026-12-15T05:00:00Z, true", "2027-01-01T00:00:00Z, true"})
    void it_is_due_from_its_moment_on(Instant now, boolean due) {
        assertThat(planned(LocalDateTime.parse("2026-12-15T06:00")).isDue(STOCKHOLM, now))
                .isEqualTo(due);
    }

    @Property
    void case_187_over_the_changes_of_the_clocks_it_becomes_due_exactly_once(
            @ForAll @LongRange(min = 0, max = 400L * 24 * 4) long quarter) {
        LocalDateTime at = LocalDateTime.parse("2026-01-01T00:00").plusMinutes(15 * quarter);
        Instant moment = planned(at).moment(STOCKHOLM);
        assertThat(planned(at).isDue(STOCKHOLM, moment.minusMillis(1))).isFalse();
        assertThat(planned(at).isDue(STOCKHOLM, moment)).isTrue();
        assertThat(moment).isBeforeOrEqualTo(planned(at.plusMinutes(60)).moment(STOCKHOLM));
    }

    @Test
    void a_ceiling_is_a_number_of_people() {
        assertThat(new PlannedActivation(LocalDateTime.MIN, 0, ADMIN).ceiling()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new PlannedActivation(LocalDateTime.MIN, -1, ADMIN));
    }

    private static PlannedActivation planned(LocalDateTime at) {
        return new PlannedActivation(at, 10, ADMIN);
    }
}
