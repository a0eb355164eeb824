package dev.footbridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ticker;
import dev.footbridge.tenant.TenantId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RecountTest {
    private static final TenantId ACME = new TenantId("acme");

    private long nanos = Duration.ofHours(1).toNanos();
    private int counted;
    private Duration takes = Duration.ofMillis(201);
    private final Recount<Integer> recount = new Recount<>(new Ticker() {
        @Override
        public long read() {
            return nanos;
        }
    });

    @Test
    void what_is_counted_quickly_is_counted_for_everybody_who_asks() {
        takes = Duration.ofMillis(200);
        assertThat(asked("")).isEqualTo(1);
        assertThat(asked("")).isEqualTo(2);
    }

    @Test
    void what_takes_long_is_told_again_for_a_while() {
        assertThat(asked("")).isEqualTo(1);
        nanos += Duration.ofMinutes(16).minusNanos(1).toNanos();
        assertThat(asked("")).isEqualTo(1);
        nanos++;
        assertThat(asked("")).isEqualTo(2);
    }

    @Test
    void another_question_and_another_tenant_have_answers_of_their_own() {
        assertThat(asked("")).isEqualTo(1);
        assertThat(asked("other")).isEqualTo(2);
        assertThat(recount.of(new TenantId("beta"), "other", this::count)).isEqualTo(3);
        assertThat(asked("other")).isEqualTo(2);
    }

    @Test
    void the_background_counts_anew_and_its_answer_is_the_one_that_is_told() {
        asked("");
        assertThat(recount.anew(ACME, "", this::count)).isEqualTo(2);
        assertThat(asked("")).isEqualTo(2);
    }

    private int asked(String question) {
        return recount.of(ACME, question, this::count);
    }

    private int count() {
        nanos += takes.toNanos();
        return ++counted;
    }
}
