package dev.footbridge.bulk;

import static dev.footbridge.bulk.JobState.CANCELLED;
import static dev.footbridge.bulk.JobState.DONE;
import static dev.footbridge.bulk.JobState.PAUSED;
import static dev.footbridge.bulk.JobState.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JobStateTest {
    private static final Map<JobState, Set<JobState>> WAYS = Map.of(
            RUNNING, Set.of(PAUSED, CANCELLED, DONE),
            PAUSED, Set.of(RUNNING, CANCELLED),
            CANCELLED, Set.of(),
            DONE, Set.of());

    @Test
    void A5_a_job_goes_these_ways_and_no_others() {
        for (JobState from : JobState.values()) {
            for (JobState to : JobState.values()) {
                assertThat(from.canBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(WAYS.get(from).contains(to));
            }
        }
    }

    @Test
    void A5_a_tenant_waits_for_a_job_that_runs_or_rests() {
        assertThat(JobState.values()).filteredOn(JobState::isOpen).containsExactly(RUNNING, PAUSED);
    }
}
