package dev.footbridge.testkit.simulation;

import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.TenantStore.SwitchResult;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.LockedOutLimit;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** P1, P8 and P10: which phase follows which, and how many people a switch may lock out. */
final class PhaseRules {
    private static final int EVERYBODY = 1_000;

    private final Truth truth;
    private final UserProjection users;

    PhaseRules(Truth truth, UserProjection users) {
        this.truth = truth;
        this.users = users;
    }

    /** @param next as it was handed to the store, with the version that was read */
    void committed(Tenant next, Instant at) {
        Tenant before = truth.of(next.id());
        Rule.holds("no change of a tenant is lost", before.version() == next.version());
        Duration spent = Duration.between(before.phaseSince(), at);
        Rule.holds("P1: one phase follows another", follows(before.phase(), next.phase(), spent, before));
        truth.keep(next.stored());
    }

    void switched(Tenant next, @Nullable String group, LockedOutLimit limit, SwitchResult result) {
        boolean activates =
                next.phase() == Phase.ACTIVE && truth.of(next.id()).phase() == Phase.PREPARATION && group == null;
        if (activates) {
            int counted = lockedOut(next);
            Rule.holds("P8: the people locked out are counted in the switch", counted == result.lockedOut());
            Rule.holds("P8: nobody more is locked out than was said", limit.allows(counted));
        }
    }

    private int lockedOut(Tenant tenant) {
        return (int) users.page(tenant.id(), new UserProjection.Query("", null, true, EVERYBODY, null)).users().stream()
                .filter(row -> row.kind() == SignInKind.INTERACTIVE)
                .filter(row ->
                        !Proven.isLinked(truth.of(row.provisioning().key()).state()))
                .count();
    }

    private static boolean follows(Phase before, Phase next, Duration spent, Tenant tenant) {
        boolean wayBackOpen = spent.compareTo(tenant.rollout().rollbackWindow().length()) < 0;
        return before == next
                || switch (before) {
                    case NOT_STARTED -> next == Phase.PREPARATION;
                    case PREPARATION -> next == Phase.ACTIVE || next == Phase.NOT_STARTED;
                    case ACTIVE -> wayBackOpen ? next == Phase.PREPARATION : next == Phase.COMPLETED;
                    case COMPLETED -> false;
                };
    }
}
