package dev.footbridge.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeOrderedIdTest {
    @Test
    void an_id_is_a_version_7_uuid_that_sorts_by_its_time() {
        FixedRandom random = new FixedRandom(3);
        Instant now = Instant.parse("2026-03-02T12:00:00.123Z");
        for (int i = 0; i < 100; i++) {
            UUID id = TimeOrderedId.draw(random, now.plusMillis(i));
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            assertThat(id.getMostSignificantBits() >>> 16)
                    .isEqualTo(now.plusMillis(i).toEpochMilli());
        }
    }
}
