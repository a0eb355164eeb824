package dev.footbridge.testkit.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Plays the simulation over an embedder's ports; without a sub-class's word, over those in memory.
 *
 * <p>{@code -Dfootbridge.simulation.seeds=} says how many runs (1000), {@code -Dfootbridge.simulation.first=} the first
 * seed (1): the seed of a failure with one run repeats it. A failure prints its seed and every move.
 */
public abstract class SimulationSuite {
    private static final long SEEDS = Long.getLong("footbridge.simulation.seeds", 1_000);
    private static final long FIRST = Long.getLong("footbridge.simulation.first", 1);
    private static final int ENOUGH_TO_SEE_EVERYTHING = 500;

    /** What stands in place of ours; used by several threads, each run for itself. */
    protected PortsUnderTest ports() {
        return PortsUnderTest.inMemory();
    }

    @Test
    void every_seed_keeps_the_rules_and_all_together_come_everywhere() {
        Set<Reached> missing = ConcurrentHashMap.newKeySet();
        missing.addAll(List.of(Reached.values()));
        LongStream.range(FIRST, FIRST + SEEDS)
                .parallel()
                .mapToObj(seed -> Simulation.run(seed, ports()))
                .peek(run -> missing.removeIf(what -> what.isIn(run.trace())))
                .filter(run -> run.broken() != null)
                .findAny()
                .ifPresent(SimulatedRun::orThrow);
        if (SEEDS >= ENOUGH_TO_SEE_EVERYTHING) {
            assertThat(missing).as("never reached").isEmpty();
        }
    }

    @Test
    void a_seed_repeats_itself() {
        assertThat(Simulation.run(FIRST, ports()).trace())
                .isEqualTo(Simulation.run(FIRST, ports()).trace());
    }
}
