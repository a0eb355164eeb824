package dev.footbridge.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void a_job_begins_with_nobody() {
        assertThat(Progress.none()).isEqualTo(new Progress(0, 0, 0, 0, 0));
    }

    @Test
    void each_result_is_added_to_its_own_number() {
        Progress before = new Progress(1, 2, 3, 4, 5);
        assertThat(before.plus(Result.Kind.WAITING, 10)).isEqualTo(new Progress(11, 2, 3, 4, 5));
        assertThat(before.plus(Result.Kind.QUEUED, 10)).isEqualTo(new Progress(1, 12, 3, 4, 5));
        assertThat(before.plus(Result.Kind.SENT, 10)).isEqualTo(new Progress(1, 2, 13, 4, 5));
        assertThat(before.plus(Result.Kind.SKIPPED, 10)).isEqualTo(new Progress(1, 2, 3, 14, 5));
        assertThat(before.plus(Result.Kind.FAILED, 10)).isEqualTo(new Progress(1, 2, 3, 4, 15));
    }

    @Property
    void everybody_is_waiting_or_done(
            @ForAll @IntRange(max = 1_000) int waiting,
            @ForAll @IntRange(max = 1_000) int queued,
            @ForAll @IntRange(max = 1_000) int sent,
            @ForAll @IntRange(max = 1_000) int skipped,
            @ForAll @IntRange(max = 1_000) int failed) {
        Progress progress = new Progress(waiting, queued, sent, skipped, failed);
        assertThat(progress.done()).isEqualTo(queued + sent + skipped + failed);
        assertThat(progress.total()).isEqualTo(waiting + queued + sent + skipped + failed);
    }
}
