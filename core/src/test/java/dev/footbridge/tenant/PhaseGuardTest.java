package dev.footbridge.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.tenant.PhaseGuard.Finding;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PhaseGuardTest {
    private static final GuardFacts ALL_WELL = new GuardFacts(2, true, true, new HeadCount(100, 10), true);

    @Test
    void P8_every_guard_is_looked_at_in_its_order() {
        assertThat(PhaseGuard.findings(ALL_WELL)).extracting(Finding::guard).containsExactly(PhaseGuard.values());
        assertThat(failing(ALL_WELL)).isEmpty();
    }

    @Test
    void P8_each_fact_has_its_guard() {
        assertThat(failing(new GuardFacts(0, true, true, new HeadCount(1, 0), true)))
                .containsExactly(PhaseGuard.ADMINISTRATOR_LINKED, PhaseGuard.TWO_ADMINISTRATORS);
        assertThat(failing(new GuardFacts(1, true, true, new HeadCount(1, 0), true)))
                .containsExactly(PhaseGuard.TWO_ADMINISTRATORS);
        assertThat(failing(new GuardFacts(2, false, true, new HeadCount(1, 0), true)))
                .containsExactly(PhaseGuard.ROUND_TRIP_PROVED);
        assertThat(failing(new GuardFacts(2, true, false, new HeadCount(1, 0), true)))
                .containsExactly(PhaseGuard.DISCOVERY_ANSWERS);
        assertThat(failing(new GuardFacts(2, true, true, new HeadCount(1, 0), false)))
                .containsExactly(PhaseGuard.BREAK_GLASS_NAMED);
        assertThat(failing(new GuardFacts(2, true, true, new HeadCount(100, 11), true)))
                .containsExactly(PhaseGuard.MOST_PEOPLE_LINKED);
        assertThat(failing(new GuardFacts(2, true, true, new HeadCount(0, 0), true)))
                .isEmpty();
    }

    @Test
    void P8_only_the_hard_ones_stop_a_switch() {
        Set<PhaseGuard> stops =
                PhaseGuard.findings(new GuardFacts(0, false, false, new HeadCount(1, 1), false)).stream()
                        .filter(Finding::stops)
                        .map(Finding::guard)
                        .collect(Collectors.toSet());
        assertThat(stops)
                .isEqualTo(EnumSet.of(
                        PhaseGuard.ADMINISTRATOR_LINKED, PhaseGuard.ROUND_TRIP_PROVED, PhaseGuard.DISCOVERY_ANSWERS));
        assertThat(PhaseGuard.findings(ALL_WELL)).noneMatch(Finding::stops);
    }

    @Test
    void P8_P9_a_limit_allows_a_number_of_people() {
        assertThat(new LockedOutLimit.Exactly(3).allows(3)).isTrue();
        assertThat(new LockedOutLimit.Exactly(3).allows(2)).isFalse();
        assertThat(new LockedOutLimit.AtMost(3).allows(3)).isTrue();
        assertThat(new LockedOutLimit.AtMost(3).allows(2)).isTrue();
        assertThat(new LockedOutLimit.AtMost(3).allows(4)).isFalse();
        assertThat(new LockedOutLimit.Any().allows(1_000_000)).isTrue();
    }

    private static Set<PhaseGuard> failing(GuardFacts facts) {
        return PhaseGuard.findings(facts).stream()
                .filter(finding -> !finding.holds())
                .map(Finding::guard)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
