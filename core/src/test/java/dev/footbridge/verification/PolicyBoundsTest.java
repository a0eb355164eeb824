package dev.footbridge.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings have safe bounds (C1). */
class PolicyBoundsTest {
    private static final ImmutableList<Duration> PAUSES = ImmutableList.of(Duration.ofSeconds(30));

    @ParameterizedTest
    @CsvSource({"6, 300, 1, 1, 1", "10, 3600, 5, 20, 30", "6, 900, 5, 5, 5"})
    void the_edges_of_a_code_are_allowed(int length, int seconds, int tries, int perUser, int perAddress) {
        assertThatCode(() -> new CodePolicy(length, Duration.ofSeconds(seconds), tries, perUser, perAddress))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "5, 900, 5, 10, 15, code length",
        "11, 900, 5, 10, 15, code length",
        "6, 299, 5, 10, 15, code lifetime",
        "6, 3601, 5, 10, 15, code lifetime",
        "6, 900, 0, 10, 15, wrong tries",
        "6, 900, 6, 10, 15, wrong tries",
        "6, 900, 5, 4, 15, wrong tries per user",
        "6, 900, 5, 21, 30, wrong tries per user",
        "6, 900, 5, 10, 4, wrong tries per address",
        "6, 900, 5, 10, 31, wrong tries per address"
    })
    void beyond_the_edges_the_setting_is_named(
            int length, int seconds, int tries, int perUser, int perAddress, String setting) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodePolicy(length, Duration.ofSeconds(seconds), tries, perUser, perAddress))
                .withMessageContaining("'" + setting + "'");
    }

    @Test
    void C1_the_standard_and_the_strict_figures_are_those_of_the_requirements() {
        assertThat(CodePolicy.standard()).isEqualTo(new CodePolicy(6, Duration.ofMinutes(15), 5, 10, 15));
        assertThat(CodePolicy.strict()).isEqualTo(new CodePolicy(8, Duration.ofMinutes(10), 5, 10, 15));
        assertThat(VerificationPolicy.standard().link()).isEqualTo(new LinkPolicy.CalendarDays(5));
        assertThat(VerificationPolicy.strict().link()).isEqualTo(new LinkPolicy.Elapsed(Duration.ofHours(24)));
        assertThat(VerificationPolicy.strict().code()).isEqualTo(CodePolicy.strict());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 6})
    void a_link_lives_one_to_five_days(int days) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LinkPolicy.CalendarDays(days));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT59M59S", "PT24H1S", "PT0S", "-PT1H"})
    void a_link_of_hours_lives_one_hour_to_a_day(Duration lifetime) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LinkPolicy.Elapsed(lifetime));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, 100, 100",
        "21, 5, 100, 100",
        "5, 0, 100, 100",
        "5, 21, 100, 100",
        "5, 5, 0, 100",
        "5, 5, 1000001, 100",
        "5, 5, 100, 0",
        "5, 5, 100, 1000001"
    })
    void sends_are_bounded(int perUser, int perAddress, int perTenant, int perClient) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SendPolicy(PAUSES, perUser, perAddress, perTenant, perClient));
    }

    @Test
    void there_is_at_least_one_pause_and_the_last_one_repeats() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SendPolicy(ImmutableList.of(), 5, 5, 100, 100));
        SendPolicy standard = SendPolicy.standard();
        assertThat(standard.pauseAfter(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(standard.pauseAfter(2)).isEqualTo(Duration.ofSeconds(60));
        assertThat(standard.pauseAfter(3)).isEqualTo(Duration.ofMinutes(5));
        assertThat(standard.pauseAfter(4)).isEqualTo(Duration.ofMinutes(5));
    }
}
