package dev.footbridge.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {
    private static final Counts SOME = Counts.of(Map.of(
            Reason.DEACTIVATED, 1000,
            Reason.EXEMPT, 100,
            Reason.LINKED, 7,
            Reason.CODE_SENT, 3,
            Reason.VERIFIED, 2,
            Reason.EXPIRED, 4,
            Reason.NO_ADDRESS, 1,
            Reason.NEVER_ASKED, 5));

    @Test
    void X1_the_total_leaves_out_deactivated_and_exempt_users() {
        assertThat(SOME.total()).isEqualTo(22);
        assertThat(SOME.in(Progress.NOT_COUNTED)).isEqualTo(1100);
        assertThat(SOME.inScope().byReason())
                .containsExactly(
                        Map.entry(Reason.LINKED, 7),
                        Map.entry(Reason.VERIFIED, 2),
                        Map.entry(Reason.NO_ADDRESS, 1),
                        Map.entry(Reason.EXPIRED, 4),
                        Map.entry(Reason.CODE_SENT, 3),
                        Map.entry(Reason.NEVER_ASKED, 5));
    }

    @Test
    void the_cards_add_up_their_reasons() {
        assertThat(SOME.linked()).isEqualTo(7);
        assertThat(SOME.in(Progress.READY)).isEqualTo(7);
        assertThat(SOME.in(Progress.UNDER_WAY)).isEqualTo(5);
        assertThat(SOME.in(Progress.BLOCKED)).isEqualTo(5);
        assertThat(SOME.in(Progress.NOT_STARTED)).isEqualTo(5);
        assertThat(SOME.needingAttention()).isEqualTo(5);
    }

    @Test
    void a_reason_that_nobody_has_counts_none() {
        assertThat(SOME.of(Reason.REMOVED)).isZero();
        assertThat(SOME.of(Reason.EXEMPT)).isEqualTo(100);
        assertThat(Counts.of(Map.of(Reason.REMOVED, 0))).isEqualTo(Counts.none());
    }

    @Test
    void fewer_than_none_is_a_fault() {
        assertThatIllegalArgumentException().isThrownBy(() -> Counts.of(Map.of(Reason.REMOVED, -1)));
    }

    @Test
    void more_than_can_be_counted_is_a_fault() {
        Counts many = Counts.of(Map.of(Reason.LINKED, Integer.MAX_VALUE));
        assertThatThrownBy(() -> many.plus(many)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, 0",
        "1, 2, 33",
        "2, 1, 66",
        "999, 1, 99",
        "1000, 0, 100",
        "9, 1, 90",
        "899, 101, 89",
        "40000000, 0, 100"
    })
    void the_share_is_rounded_down_so_that_a_hundred_means_all(int linked, int others, int percent) {
        Counts counts = Counts.of(Map.of(Reason.LINKED, linked, Reason.NEVER_ASKED, others, Reason.EXEMPT, 50));
        assertThat(counts.linkedPercent()).hasValue(percent);
    }

    @Test
    void nobody_has_no_share() {
        assertThat(Counts.of(Map.of(Reason.EXEMPT, 3)).linkedPercent()).isEmpty();
    }

    @Test
    void a_fold_counts_each_user_once_also_in_parallel() {
        Stream<Classification> users = Stream.iterate(0, n -> n + 1)
                .limit(9_000)
                .map(n -> new Classification(n % 3 == 0 ? Reason.LINKED : Reason.REMOVED, null));
        assertThat(users.parallel().collect(Counts.counting()))
                .isEqualTo(Counts.of(Map.of(Reason.LINKED, 3_000, Reason.REMOVED, 6_000)));
        assertThat(Stream.<Classification>empty().collect(Counts.counting())).isEqualTo(Counts.none());
    }
}
