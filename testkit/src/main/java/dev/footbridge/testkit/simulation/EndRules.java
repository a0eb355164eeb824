package dev.footbridge.testkit.simulation;

import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Verified;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.UserKey;
import java.util.List;

/** When everything is up again and has had its time: nobody is left half-way. */
final class EndRules {
    private static final int EVERYBODY = 1_000;

    private final Truth truth;

    EndRules(Truth truth) {
        this.truth = truth;
    }

    void hold(List<UserKey> users, UserProjection projection) {
        for (UserKey user : users) {
            ProvisioningState state = truth.of(user).state();
            Rule.holds("I8: a verified user becomes linked, or the reason is seen", !waits(state));
            if (state instanceof Linked linked && linked.replacement() != null) {
                Rule.holds("I8: a proven replacement takes over, or the reason is seen", !waits(linked.replacement()));
            }
            Rule.holds("decisions 23: the copy of the directory catches up", isCopied(user, projection));
        }
    }

    private static boolean waits(ProvisioningState state) {
        return state instanceof Verified verified && verified.refusal() == null;
    }

    private boolean isCopied(UserKey user, UserProjection projection) {
        Moment moment = truth.moment(user);
        return projection
                .page(user.tenant(), new UserProjection.Query("", null, null, EVERYBODY, null))
                .users()
                .stream()
                .anyMatch(row -> row.id().equals(user.user()) && row.active() == moment.active());
    }
}
