package dev.footbridge.jdbc.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.MyStatus;
import dev.footbridge.UserState;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.Eventually;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The identity provider is away at the moment of the proof, and the product is restarted before it is back (I8). */
final class ProviderOutageTest {
    private final Surroundings around = new Surroundings();

    /** How it can be away. */
    enum Outage {
        /** Nothing was done. */
        DOWN,
        /** The account was made, but nobody was told. */
        ANSWER_LOST
    }

    @ParameterizedTest
    @EnumSource(Outage.class)
    void I8_a_verified_user_is_linked_by_the_outbox_when_the_identity_provider_is_back_also_after_a_restart(
            Outage outage) {
        String database = Engine.POSTGRESQL.newDatabase();
        UserKey user = around.newUser();
        EmailAddress address = Surroundings.newAddress();

        try (TwoNodes before = TwoNodes.over(database, around)) {
            String code = before.codeFor(user, address);
            begin(outage);
            assertThat(before.type(0, user, code).value().map(MyStatus::state)).contains(UserState.VERIFIED);
        }
        around.accounts.setDown(false);

        try (TwoNodes after = TwoNodes.over(database, around)) {
            assertThat(state(after, user)).isEqualTo(UserState.VERIFIED);
            Eventually.holds("the user is linked", () -> worked(after) && state(after, user) == UserState.LINKED);
            assertThat(around.accounts.accountsWith(address)).isEqualTo(1);
            assertThat(Guesses.happened(after.rows(), user, "LINKED")).isEqualTo(1);
            assertThat(Guesses.happened(after.rows(), user, "ADDRESS_VERIFIED")).isEqualTo(1);
            assertThat(after.rows()
                            .number("SELECT COUNT(*) FROM fb_outbox"
                                    + " WHERE work = 'FIND_OR_CREATE_ACCOUNT' AND state = 'SENT'"))
                    .isEqualTo(1);
        }
    }

    private void begin(Outage outage) {
        switch (outage) {
            case DOWN -> around.accounts.setDown(true);
            case ANSWER_LOST -> around.accounts.loseNextAnswer();
        }
    }

    /** @return whether the work of either node was due */
    private static boolean worked(TwoNodes nodes) {
        return nodes.node(0).outboxWorker().runOnce()
                        + nodes.node(1).outboxWorker().runOnce()
                > 0;
    }

    private static UserState state(TwoNodes nodes, UserKey user) {
        return nodes.node(0).selfService().status(user).value().orElseThrow().state();
    }
}
