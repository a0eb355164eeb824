package dev.footbridge.jdbc.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.Answer;
import dev.footbridge.MyStatus;
import dev.footbridge.UserState;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.Together;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A code is guessed by many hands at once, on both nodes (C5, case 297). */
final class CodeGuessingTest {
    private static final int THREADS = 64;

    private final Surroundings around = new Surroundings();

    @ParameterizedTest
    @EnumSource(Engine.class)
    void C5_of_64_parallel_wrong_codes_on_two_nodes_at_most_five_outcomes_are_revealed(Engine engine) {
        try (TwoNodes nodes = TwoNodes.over(engine.newDatabase(), around)) {
            for (int round = 0; round < Guesses.ROUNDS; round++) {
                UserKey user = around.newUser();
                String right = nodes.codeFor(user, Surroundings.newAddress());
                int countedBefore = countedOfAddresses(nodes);

                List<Answer<MyStatus>> answers =
                        Together.run(THREADS, i -> nodes.type(i, user, Guesses.wrong(right, i)));

                assertThat(Guesses.refusals(answers))
                        .hasSize(THREADS)
                        .containsOnly(Refusal.WRONG_CODE, Refusal.TOO_MANY_TRIES);
                // The fifth wrong try is told as TOO_MANY_TRIES, like those that are not looked at any more.
                assertThat(Guesses.triesLeft(answers)).containsExactlyInAnyOrder(4, 3, 2, 1);
                assertThat(Guesses.stored(nodes.rows(), user)).isEqualTo(Guesses.MOST);
                assertThat(Guesses.ofTheDay(nodes.rows(), user)).isEqualTo(Guesses.MOST);
                assertThat(Guesses.happened(nodes.rows(), user, "WRONG_CODE")).isEqualTo(Guesses.MOST);
                assertThat(countedOfAddresses(nodes) - countedBefore).isEqualTo(Guesses.MOST);
                assertLocked(nodes, user, right);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void C5_63_wrong_and_one_right_in_parallel_give_at_most_one_success_and_none_after_the_lock(Engine engine) {
        try (TwoNodes nodes = TwoNodes.over(engine.newDatabase(), around)) {
            for (int round = 0; round < Guesses.ROUNDS; round++) {
                UserKey user = around.newUser();
                EmailAddress address = Surroundings.newAddress();
                String right = nodes.codeFor(user, address);

                List<Answer<MyStatus>> answers =
                        Together.run(THREADS, i -> nodes.type(i, user, i == 0 ? right : Guesses.wrong(right, i)));

                int wrong = Guesses.happened(nodes.rows(), user, "WRONG_CODE");
                assertThat(Guesses.triesLeft(answers)).doesNotHaveDuplicates();
                assertThat(answers.subList(1, THREADS))
                        .allMatch(answer -> answer.value().isEmpty());
                if (answers.get(0).value().isPresent()) {
                    assertThat(wrong).isLessThan(Guesses.MOST);
                    assertLinkedOnce(nodes, user, address);
                } else {
                    assertThat(Guesses.refusals(answers)).first().isEqualTo(Refusal.TOO_MANY_TRIES);
                    assertThat(wrong).isEqualTo(Guesses.MOST);
                    assertLocked(nodes, user, right);
                    assertThat(around.accounts.accountsWith(address)).isZero();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void C5_four_wrong_codes_at_the_same_moment_never_keep_the_right_one_out(Engine engine) {
        try (TwoNodes nodes = TwoNodes.over(engine.newDatabase(), around)) {
            for (int round = 0; round < Guesses.ROUNDS; round++) {
                UserKey user = around.newUser();
                EmailAddress address = Surroundings.newAddress();
                String right = nodes.codeFor(user, address);

                List<Answer<MyStatus>> answers =
                        Together.run(Guesses.MOST, i -> nodes.type(i, user, i == 0 ? right : Guesses.wrong(right, i)));

                assertThat(answers.get(0).value()).isPresent();
                List<Refusal> refusals = Guesses.refusals(answers);
                assertThat(refusals)
                        .hasSize(Guesses.MOST - 1)
                        .containsAnyOf(Refusal.WRONG_CODE, Refusal.ALREADY_LINKED)
                        .isSubsetOf(Refusal.WRONG_CODE, Refusal.ALREADY_LINKED);
                assertThat(Guesses.happened(nodes.rows(), user, "WRONG_CODE"))
                        .isEqualTo(Collections.frequency(refusals, Refusal.WRONG_CODE));
                assertLinkedOnce(nodes, user, address);
            }
        }
    }

    private void assertLinkedOnce(TwoNodes nodes, UserKey user, EmailAddress address) {
        MyStatus status = nodes.node(1).selfService().status(user).value().orElseThrow();
        assertThat(status.state()).isEqualTo(UserState.LINKED);
        assertThat(Guesses.happened(nodes.rows(), user, "ADDRESS_VERIFIED")).isEqualTo(1);
        assertThat(Guesses.happened(nodes.rows(), user, "LINKED")).isEqualTo(1);
        assertThat(around.accounts.accountsWith(address)).isEqualTo(1);
        assertThat(nodes.rows()
                        .number(
                                "SELECT COUNT(*) FROM fb_audit a JOIN fb_audit v ON v.user_id = a.user_id"
                                        + " WHERE a.user_id = ? AND a.kind = 'WRONG_CODE'"
                                        + " AND v.kind = 'ADDRESS_VERIFIED' AND a.entry_number > v.entry_number",
                                user.user().value()))
                .as("wrong tries counted after the success")
                .isZero();
    }

    /** Even the right code is refused, on either node, and nothing came of it. */
    private static void assertLocked(TwoNodes nodes, UserKey user, String right) {
        for (int node = 0; node < 2; node++) {
            assertThat(Guesses.refusals(List.of(nodes.type(node, user, right))))
                    .containsExactly(Refusal.TOO_MANY_TRIES);
        }
        assertThat(Guesses.happened(nodes.rows(), user, "ADDRESS_VERIFIED")).isZero();
        assertThat(Guesses.happened(nodes.rows(), user, "WRONG_CODE")).isEqualTo(Guesses.MOST);
    }

    private static int countedOfAddresses(TwoNodes nodes) {
        return nodes.rows().number("SELECT SUM(used) FROM fb_limit WHERE counter LIKE 'tries-address:%'");
    }
}
