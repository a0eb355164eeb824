package dev.footbridge.testkit.simulation;

import dev.footbridge.account.AccountKey;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.BreakGlass;
import dev.footbridge.tenant.Tenant;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How things stood with a user at one moment.
 *
 * @param person null if the host has no such user
 */
record Moment(@Nullable DirectoryUser person, Tenant tenant, Provisioning kept, Instant at) {

    boolean active() {
        return person != null && person.active();
    }

    boolean internalOnly() {
        return person != null && person.kind() == SignInKind.INTERNAL_ONLY;
    }

    boolean linkedTo(AccountKey account) {
        return kept.state() instanceof Linked linked && linked.account().equals(account);
    }

    /** After activation, or in a group that went ahead. */
    boolean legacyClosed() {
        return switch (tenant.phase()) {
            case NOT_STARTED -> false;
            case PREPARATION ->
                person != null && tenant.rollout().waves().groups().contains(person.group());
            case ACTIVE, COMPLETED -> true;
        };
    }

    boolean glassBroken() {
        BreakGlass glass = tenant.rollout().breakGlass();
        return kept.key().user().equals(glass.named())
                && glass.opening() != null
                && at.isBefore(glass.opening().until());
    }
}
