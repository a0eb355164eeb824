package dev.footbridge.jdbc.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.Answer;
import dev.footbridge.MyStatus;
import dev.footbridge.UserState;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.Together;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two people of one tenant read the same mailbox and both prove it (decisions 9). */
final class OneAddressTest {
    private final Surroundings around = new Surroundings();

    @ParameterizedTest
    @EnumSource(Engine.class)
    void two_users_verifying_one_address_at_once_make_one_link(Engine engine) {
        try (TwoNodes nodes = TwoNodes.over(engine.newDatabase(), around)) {
            for (int round = 0; round < Guesses.ROUNDS; round++) {
                EmailAddress address = Surroundings.newAddress();
                List<UserKey> users = List.of(around.newUser(), around.newUser());
                List<String> codes =
                        users.stream().map(user -> nodes.codeFor(user, address)).toList();

                List<Answer<MyStatus>> answers = Together.run(2, i -> nodes.type(i, users.get(i), codes.get(i)));

                assertThat(Guesses.refusals(answers)).containsExactly(Refusal.ADDRESS_TAKEN);
                int first = answers.get(0).value().isPresent() ? 0 : 1;
                assertThat(answers.get(first).value().orElseThrow().state()).isEqualTo(UserState.LINKED);
                assertOneLink(nodes, address);
                UserKey other = users.get(1 - first);
                assertThat(nodes.node(0).selfService().status(other).value().map(MyStatus::state))
                        .contains(UserState.AWAITING_VERIFICATION);
                assertThat(Guesses.happened(nodes.rows(), other, "ADDRESS_TAKEN"))
                        .isEqualTo(1);
                assertThat(Guesses.happened(nodes.rows(), other, "ADDRESS_VERIFIED"))
                        .isZero();
            }
        }
    }

    private void assertOneLink(TwoNodes nodes, EmailAddress address) {
        assertThat(nodes.rows()
                        .number(
                                "SELECT COUNT(*) FROM fb_provisioning WHERE state = 'LINKED' AND link_canonical = ?",
                                address.canonical()))
                .isEqualTo(1);
        assertThat(nodes.rows()
                        .number("SELECT COUNT(*) FROM fb_claimed_address WHERE canonical = ?", address.canonical()))
                .isEqualTo(1);
        assertThat(around.accounts.accountsWith(address)).isEqualTo(1);
    }
}
