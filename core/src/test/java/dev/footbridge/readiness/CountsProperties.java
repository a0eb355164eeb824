package dev.footbridge.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CountsProperties {

    private static Counts counted(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason != Reason.ACCOUNT_REFUSED)
                .map(reason -> new Classification(reason, null))
                .collect(Counts.counting());
    }

    @Property
    void what_is_counted_apart_adds_up(@ForAll List<Reason> some, @ForAll List<Reason> others) {
        Counts together = counted(Stream.concat(some.stream(), others.stream()).toList());
        assertThat(counted(some).plus(counted(others))).isEqualTo(together);
    }

    @Property
    void every_user_is_on_exactly_one_card(@ForAll List<Reason> reasons) {
        Counts counts = counted(reasons);
        int users = Arrays.stream(Progress.values()).mapToInt(counts::in).sum();
        assertThat(users).isEqualTo(counts.total() + counts.in(Progress.NOT_COUNTED));
        assertThat(reasons.stream().filter(reason -> reason != Reason.ACCOUNT_REFUSED))
                .hasSize(users);
        assertThat(counts.inScope().total()).isEqualTo(counts.total());
        assertThat(counts.inScope().in(Progress.NOT_COUNTED)).isZero();
    }
}
