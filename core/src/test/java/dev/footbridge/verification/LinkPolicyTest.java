package dev.footbridge.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkPolicyTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @ParameterizedTest
    @CsvSource({
        // An ordinary week; the first and the last moment of one Swedish day.
        "2026-03-02T12:00:00Z, 2026-03-06T23:00:00Z",
        "2026-03-01T23:00:00Z, 2026-03-06T23:00:00Z",
        "2026-03-02T22:59:59.999Z, 2026-03-06T23:00:00Z",
        // Summer time begins on 29 March and ends on 25 October 2026.
        "2026-03-27T10:00:00Z, 2026-03-31T22:00:00Z",
        "2026-10-23T10:00:00Z, 2026-10-27T23:00:00Z",
        "2026-12-30T12:00:00Z, 2027-01-03T23:00:00Z"
    })
    void C7_a_link_lives_until_the_end_of_the_fifth_day_in_the_tenants_zone(Instant sentAt, Instant expiresAt) {
        assertThat(LinkPolicy.standard().expiry(sentAt, STOCKHOLM)).isEqualTo(expiresAt);
    }

    @Test
    void a_strict_link_lives_24_hours_also_over_the_change_of_the_clocks() {
        Instant sentAt = Instant.parse("2026-03-28T12:00:00Z");
        assertThat(LinkPolicy.strict().expiry(sentAt, STOCKHOLM)).isEqualTo(Instant.parse("2026-03-29T12:00:00Z"));
    }

    @Property
    void it_always_ends_at_a_midnight_and_at_most_an_hour_off_its_days(
            @ForAll @LongRange(min = 1_500_000_000L, max = 2_500_000_000L) long second,
            @ForAll @IntRange(min = 1, max = 5) int days) {
        Instant sentAt = Instant.ofEpochSecond(second);
        Instant expiry = new LinkPolicy.CalendarDays(days).expiry(sentAt, STOCKHOLM);
        ZonedDateTime local = expiry.atZone(STOCKHOLM);
        assertThat(local.toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(Duration.between(sentAt, expiry))
                .isPositive()
                .isGreaterThan(Duration.ofDays(days - 1).minusHours(1))
                .isLessThanOrEqualTo(Duration.ofDays(days).plusHours(1));
    }
}
