package dev.footbridge.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** When mail may leave by itself. */
class SendingHoursTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private final SendingHours hours = SendingHours.standard();
    private final SendingHours always = new SendingHours(LocalTime.of(8, 0), LocalTime.of(17, 0), true);

    @Test
    void A10_it_is_quiet_before_the_first_and_from_the_last_minute_on() {
        assertThat(hours.open(at(FRIDAY, "07:59"))).isFalse();
        assertThat(hours.open(at(FRIDAY, "08:00"))).isTrue();
        assertThat(hours.open(at(FRIDAY, "16:59"))).isTrue();
        assertThat(hours.open(at(FRIDAY, "17:00"))).isFalse();
    }

    @Test
    void A10_weekends_are_quiet_unless_the_tenant_says_otherwise() {
        assertThat(hours.open(at(FRIDAY.plusDays(1), "10:00"))).isFalse();
        assertThat(hours.open(at(FRIDAY.plusDays(2), "10:00"))).isFalse();
        assertThat(hours.open(at(FRIDAY.plusDays(3), "10:00"))).isTrue();
        assertThat(always.open(at(FRIDAY.plusDays(1), "10:00"))).isTrue();
    }

    @Test
    void the_next_day_is_the_day_itself_if_it_is_open() {
        assertThat(hours.nextDay(FRIDAY)).isEqualTo(FRIDAY);
        assertThat(hours.nextDay(FRIDAY.plusDays(1))).isEqualTo(FRIDAY.plusDays(3));
        assertThat(always.nextDay(FRIDAY.plusDays(1))).isEqualTo(FRIDAY.plusDays(1));
    }

    @Test
    void a_day_opens_and_closes_on_the_wall_of_the_tenant() {
        assertThat(hours.opening(FRIDAY, STOCKHOLM)).isEqualTo(Instant.parse("2026-11-20T07:00:00Z"));
        assertThat(hours.closing(FRIDAY, STOCKHOLM)).isEqualTo(Instant.parse("2026-11-20T16:00:00Z"));
    }

    @Test
    void a_day_has_a_beginning_before_its_end() {
        LocalTime noon = LocalTime.NOON;
        assertThatIllegalArgumentException().isThrownBy(() -> new SendingHours(noon, noon, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new SendingHours(noon.plusHours(1), noon, true));
    }

    private static ZonedDateTime at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(STOCKHOLM);
    }
}
