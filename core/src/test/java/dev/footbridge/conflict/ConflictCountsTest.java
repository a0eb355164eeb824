package dev.footbridge.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.footbridge.readiness.Reason;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConflictCountsTest {

    @Test
    void a_kind_that_nobody_counted_has_nothing() {
        ConflictCounts counts = counts(ImmutableMap.of(ConflictKind.REJECTED, 7));
        assertThat(counts.of(ConflictKind.REJECTED)).isEqualTo(7);
        assertThat(counts.of(ConflictKind.MAIL_FAILED)).isZero();
    }

    @Test
    void the_first_is_the_first_of_which_there_is_something() {
        assertThat(counts(ImmutableMap.of(
                                ConflictKind.SHARED_ADDRESS, 0, ConflictKind.REJECTED, 1, ConflictKind.NO_ADDRESS, 9))
                        .first())
                .isEqualTo(ConflictKind.REJECTED);
    }

    @Test
    void where_there_is_nothing_the_first_kind_is_shown() {
        assertThat(counts(ImmutableMap.of(ConflictKind.NO_ADDRESS, 0)).first()).isEqualTo(ConflictKind.SHARED_ADDRESS);
    }

    @Test
    void P7_every_kind_of_person_has_a_reason_that_keeps_somebody_from_going_on_or_from_being_counted() {
        assertThat(Arrays.stream(ConflictKind.values()).map(ConflictKind::reason))
                .containsExactly(
                        Optional.empty(),
                        Optional.of(Reason.NO_ADDRESS),
                        Optional.of(Reason.DEACTIVATED),
                        Optional.of(Reason.ACCOUNT_REFUSED),
                        Optional.of(Reason.ADDRESS_TAKEN),
                        Optional.of(Reason.REJECTED),
                        Optional.of(Reason.MAIL_FAILED),
                        Optional.of(Reason.NO_ADDRESS));
    }

    private static ConflictCounts counts(ImmutableMap<ConflictKind, Integer> byKind) {
        return new ConflictCounts(Instant.EPOCH, byKind);
    }
}
