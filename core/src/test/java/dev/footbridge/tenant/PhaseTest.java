package dev.footbridge.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseTest {
    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, false, true, false, false",
        "PREPARATION, true, false, true, false",
        "ACTIVE, false, true, false, true",
        "COMPLETED, false, false, false, false"
    })
    void P10_the_ways_between_phases(
            Phase from, boolean notStarted, boolean preparation, boolean active, boolean completed) {
        Set<Phase> expected = EnumSet.noneOf(Phase.class);
        addIf(expected, notStarted, Phase.NOT_STARTED);
        addIf(expected, preparation, Phase.PREPARATION);
        addIf(expected, active, Phase.ACTIVE);
        addIf(expected, completed, Phase.COMPLETED);
        Set<Phase> actual = EnumSet.allOf(Phase.class);
        actual.removeIf(next -> !from.canBecome(next));
        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, false, false, false",
        "PREPARATION, false, true, true",
        "ACTIVE, true, false, true",
        "COMPLETED, true, false, true"
    })
    void what_a_phase_opens_and_closes(
            Phase phase, boolean closesLegacyLogin, boolean opensSelfService, boolean opensProvisioning) {
        assertThat(phase.closesLegacyLogin()).isEqualTo(closesLegacyLogin);
        assertThat(phase.opensSelfService()).isEqualTo(opensSelfService);
        assertThat(phase.opensProvisioning()).isEqualTo(opensProvisioning);
    }

    private static void addIf(Set<Phase> phases, boolean add, Phase phase) {
        if (add) {
            phases.add(phase);
        }
    }
}
