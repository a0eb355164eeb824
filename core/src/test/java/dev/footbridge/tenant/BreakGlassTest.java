package dev.footbridge.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.tenant.BreakGlass.Answer;
import dev.footbridge.tenant.BreakGlass.Refusal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakGlassTest {
    private static final UserId ADMIN = new UserId("admin");
    private static final UserId OTHER = new UserId("other");
    private static final Instant NOW = Instant.parse("2026-12-15T05:00:00Z");
    private static final String REASON = "The provider is down";

    private final BreakGlass named = BreakGlass.off().naming(ADMIN);

    @Test
    void P11_it_is_off_until_somebody_is_named() {
        assertThat(BreakGlass.off().named()).isNull();
        assertThat(BreakGlass.off().open(ADMIN, REASON, Phase.ACTIVE, false, NOW))
                .isEqualTo(new Answer.StaysClosed(Refusal.NOT_NAMED));
        assertThat(named.admits(ADMIN, NOW)).isFalse();
    }

    @Test
    void P11_it_opens_for_an_hour_to_the_named_person_alone() {
        BreakGlass open = ((Answer.Opened) named.open(ADMIN, " " + REASON + " ", Phase.ACTIVE, false, NOW)).next();
        assertThat(open.opening()).isEqualTo(new BreakGlass.Opening(REASON, NOW, NOW.plusSeconds(3600)));
        assertThat(open.admits(ADMIN, NOW)).isTrue();
        assertThat(open.admits(ADMIN, NOW.plusSeconds(3600).minusMillis(1))).isTrue();
        assertThat(open.admits(ADMIN, NOW.plusSeconds(3600))).isFalse();
        assertThat(open.admits(OTHER, NOW)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, admin, The provider is down, false, NOT_ACTIVE",
        "PREPARATION, admin, The provider is down, false, NOT_ACTIVE",
        "ACTIVE, other, The provider is down, false, NOT_NAMED",
        "ACTIVE, admin, The provider is down, true, PROVIDER_ANSWERS",
        "ACTIVE, admin, ' because  ', false, REASON_MISSING",
        "ACTIVE, admin, ' 123456789 ', false, REASON_MISSING",
        "COMPLETED, admin, '', false, REASON_MISSING"
    })
    void P11_otherwise_it_stays_closed(Phase phase, UserId who, String reason, boolean answers, Refusal why) {
        assertThat(named.open(who, reason, phase, answers, NOW)).isEqualTo(new Answer.StaysClosed(why));
    }

    @Test
    void a_reason_of_ten_characters_is_one() {
        assertThat(named.open(ADMIN, "1234567890", Phase.COMPLETED, false, NOW)).isInstanceOf(Answer.Opened.class);
    }

    @Test
    void naming_another_person_or_nobody_closes_what_is_open() {
        BreakGlass open = ((Answer.Opened) named.open(ADMIN, REASON, Phase.ACTIVE, false, NOW)).next();
        assertThat(open.naming(ADMIN)).isEqualTo(open);
        assertThat(open.naming(OTHER)).isEqualTo(new BreakGlass(OTHER, null));
        assertThat(open.naming(null)).isEqualTo(BreakGlass.off());
        assertThat(open.naming(OTHER).naming(ADMIN).admits(ADMIN, NOW)).isFalse();
    }
}
