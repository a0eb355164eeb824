package dev.footbridge.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmploymentTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @ParameterizedTest
    @CsvSource({
        // It is the 10th of March in Stockholm, eleven in the morning.
        "2026-03-10T10:00:00Z, 2026-03-12, 2026-03-11T08:00:00Z",
        "2026-03-10T10:00:00Z, 2026-03-11, 2026-03-10T10:00:00Z",
        "2026-03-10T10:00:00Z, 2026-03-10, 2026-03-10T10:00:00Z",
        "2026-03-10T10:00:00Z, 2020-01-01, 2026-03-10T10:00:00Z",
        // Late in the evening in UTC it is the next day already.
        "2026-03-10T23:00:00Z, 2026-03-12, 2026-03-10T23:00:00Z",
        // Summer time begins on the 29th.
        "2026-03-10T10:00:00Z, 2026-03-30, 2026-03-29T07:00:00Z"
    })
    void X3_a_new_hire_is_invited_at_nine_the_day_before_or_at_once(Instant now, LocalDate firstDay, Instant at) {
        assertThat(new NewHire(firstDay).invitationAt(STOCKHOLM, now)).isEqualTo(at);
    }

    @Property
    void X3_an_invitation_never_goes_in_the_past(@ForAll @IntRange(min = -400, max = 400) int days) {
        Instant now = Instant.parse("2026-03-10T10:00:00Z");
        assertThat(new NewHire(LocalDate.parse("2026-03-10").plusDays(days)).invitationAt(STOCKHOLM, now))
                .isAfterOrEqualTo(now);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-14T22:59:59Z, false",
        "2026-03-14T23:00:00Z, true",
        "2026-03-15T10:00:00Z, true",
        "2027-01-01T00:00:00Z, true",
        "2026-03-01T00:00:00Z, false"
    })
    void X2_a_link_is_lost_five_days_after_the_last_day(Instant now, boolean lost) {
        assertThat(new Leaver(LocalDate.parse("2026-03-10")).losesLink(LeavingPolicy.standard(), STOCKHOLM, now))
                .isEqualTo(lost);
    }

    @Test
    void X2_the_number_of_days_is_a_setting() {
        Leaver leaver = new Leaver(LocalDate.parse("2026-03-10"));
        Instant lastDay = Instant.parse("2026-03-10T12:00:00Z");
        assertThat(leaver.losesLink(new LeavingPolicy(0), STOCKHOLM, lastDay)).isTrue();
        assertThat(leaver.losesLink(new LeavingPolicy(1), STOCKHOLM, lastDay)).isFalse();
        assertThat(new LeavingPolicy(90).daysAfter()).isEqualTo(90);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 91})
    void the_setting_has_bounds(int days) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LeavingPolicy(days));
    }
}
