package dev.footbridge.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class RetentionPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    private static final RetentionPolicy STANDARD = RetentionPolicy.standard();

    @Test
    void the_history_of_sign_ins_is_kept_for_ninety_days_unless_the_host_says_otherwise() {
        assertThat(STANDARD.signInsSince(NOW)).isEqualTo("2026-08-25T07:00:00Z");
    }

    @Test
    void it_is_kept_for_a_day_at_least() {
        assertThat(new RetentionPolicy(1).signInsSince(NOW)).isEqualTo("2026-11-22T07:00:00Z");
        assertThatIllegalArgumentException().isThrownBy(() -> new RetentionPolicy(0));
    }

    @Test
    void what_is_over_is_kept_for_ninety_days_and_dead_links_for_thirty() {
        assertThat(STANDARD).isEqualTo(new RetentionPolicy(90, 90, 30, 90, 90));
        assertThat(new RetentionPolicy(12)).isEqualTo(new RetentionPolicy(12, 90, 30, 90, 90));
    }

    @Test
    void each_age_is_set_by_itself() {
        assertThat(STANDARD.withWorkDays(8)).isEqualTo(new RetentionPolicy(90, 8, 30, 90, 90));
        assertThat(STANDARD.withLinkDays(9)).isEqualTo(new RetentionPolicy(90, 90, 9, 90, 90));
        assertThat(STANDARD.withSendingDays(10)).isEqualTo(new RetentionPolicy(90, 90, 30, 10, 90));
        assertThat(STANDARD.withImportDays(11)).isEqualTo(new RetentionPolicy(90, 90, 30, 90, 11));
    }

    @Test
    void ages_that_would_lose_what_is_looked_at_or_keep_it_for_ever_are_refused() {
        bounded("mails", 7, STANDARD::withWorkDays);
        bounded("links", 7, STANDARD::withLinkDays);
        bounded("sendings", 7, STANDARD::withSendingDays);
        bounded("imports", 1, STANDARD::withImportDays);
    }

    private static void bounded(String what, int least, IntFunction<RetentionPolicy> set) {
        assertThat(set.apply(least)).isNotEqualTo(STANDARD);
        assertThat(set.apply(3_650)).isNotEqualTo(STANDARD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.apply(least - 1))
                .withMessageContaining(what);
        assertThatIllegalArgumentException().isThrownBy(() -> set.apply(3_651)).withMessageContaining(what);
    }
}
