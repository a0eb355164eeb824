package dev.footbridge.testkit.seeded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The published kit can fail: a decision of core with one mistake in it is found out by the suites that an embedder runs,
 * with core's own tests left aside.
 */
class SeededRulesTest {

    @TestFactory
    Stream<DynamicTest> the_product_as_it_is_passes() {
        return Arrays.stream(Suite.values())
                .map(suite -> dynamicTest(suite.published(), () -> {
                    KitRun run = KitRun.of(suite, Map.of());
                    assertThat(run.tests()).as("tests that ran").isPositive();
                    assertThat(run.failures()).isEmpty();
                }));
    }

    @Test
    void D3_suffix_without_a_dot() {
        caught(SeededRule.SUFFIX_WITHOUT_A_DOT);
    }

    @Test
    void D3_wildcard_takes_the_apex() {
        caught(SeededRule.WILDCARD_TAKES_THE_APEX);
    }

    @Test
    void D3_kelvin_sign_is_folded() {
        caught(SeededRule.KELVIN_SIGN_IS_FOLDED);
    }

    @Test
    void decisions_9_case_tells_mailboxes_apart() {
        caught(SeededRule.CASE_TELLS_MAILBOXES_APART);
    }

    @Test
    void C1_last_moment_still_counts() {
        caught(SeededRule.LAST_MOMENT_STILL_COUNTS);
    }

    @Test
    void C1_new_code_forgets_wrong_tries() {
        caught(SeededRule.NEW_CODE_FORGETS_WRONG_TRIES);
    }

    @Test
    void C7_five_days_after_the_day_of_sending() {
        caught(SeededRule.FIVE_DAYS_AFTER_THE_DAY_OF_SENDING);
    }

    @Test
    void C3_first_pause_is_taken_twice() {
        caught(SeededRule.FIRST_PAUSE_IS_TAKEN_TWICE);
    }

    @Test
    void P8_hard_guard_is_soft() {
        caught(SeededRule.HARD_GUARD_IS_SOFT);
    }

    @Test
    void P8_any_larger_number_will_do() {
        caught(SeededRule.ANY_LARGER_NUMBER_WILL_DO);
    }

    @Test
    void P13_wave_is_ignored() {
        caught(SeededRule.WAVE_IS_IGNORED);
    }

    @Test
    void P11_glass_stays_broken() {
        caught(SeededRule.GLASS_STAYS_BROKEN);
    }

    @Test
    void C1_sixth_try() {
        caught(SeededRule.SIXTH_TRY);
    }

    @Test
    void C3_only_the_newest_code_counts() {
        caught(SeededRule.ONLY_THE_NEWEST_CODE_COUNTS);
    }

    @Test
    void D2_link_is_not_judged_again() {
        caught(SeededRule.LINK_IS_NOT_JUDGED_AGAIN);
    }

    @Test
    void decisions_5_removal_voids_nothing() {
        caught(SeededRule.REMOVAL_VOIDS_NOTHING);
    }

    @Test
    void decisions_7_deactivated_user_is_let_in() {
        caught(SeededRule.DEACTIVATED_USER_IS_LET_IN);
    }

    @Test
    void P4_internal_door_for_everybody() {
        caught(SeededRule.INTERNAL_DOOR_FOR_EVERYBODY);
    }

    @Test
    void P14_asking_is_as_good_as_linked() {
        caught(SeededRule.ASKING_IS_AS_GOOD_AS_LINKED);
    }

    @Test
    void X1_machine_gets_a_session() {
        caught(SeededRule.MACHINE_GETS_A_SESSION);
    }

    /** By each of its suites alone, in the name of the rule. */
    private static void caught(SeededRule bug) {
        Map<String, byte[]> broken = CoreSource.broken(bug);
        for (Suite suite : bug.noticedBy) {
            KitRun run = KitRun.of(suite, broken);
            assertThat(run.tests())
                    .as("tests of %s that ran", suite.published())
                    .isPositive();
            assertThat(run.failures())
                    .as("%s does not notice: %s", suite.published(), bug.sentence)
                    .anyMatch(failed -> failed.speaksOf(bug.rule));
            assertThat(run.failures())
                    .as("%s: what fails is a rule, not the run", suite.published())
                    .allMatch(KitRun.Failed::isViolation);
        }
    }

    @Test
    void every_bug_has_its_test() {
        assertThat(SeededRulesTest.class.getDeclaredMethods())
                .filteredOn(method -> method.isAnnotationPresent(Test.class))
                .extracting(method -> method.getName())
                .containsAll(Arrays.stream(SeededRule.values())
                        .map(bug -> bug.rule + "_" + bug.name().toLowerCase(Locale.ROOT))
                        .map(name -> name.replace(' ', '_'))
                        .toList());
    }

    @Test
    void a_sound_text_that_is_gone_or_stands_twice_is_no_bug_to_seed() {
        SeededRule bug = SeededRule.SIXTH_TRY;
        String twice = bug.sound + bug.sound;
        for (String source : new String[] {"class Elsewhere {}", twice}) {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> CoreSource.changed(bug, source))
                    .withMessageContaining("not once");
        }
    }
}
