package dev.footbridge.testkit.memory;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.address.EmailDomain;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.readiness.Setback;
import dev.footbridge.readiness.Standing;
import dev.footbridge.readiness.UserFacts;
import dev.footbridge.spi.Delivery;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;

/** What makes users in memory alike. */
record Alikeness(Tables tables, Instant now) {

    /** @param department of the users who are alike */
    record Group(UserFacts facts, String department) {}

    Group of(UserKey key, DirectoryUser user) {
        ProvisioningState state = tables.provisioningOf(key).state();
        ImmutableSet.Builder<Setback> setbacks = ImmutableSet.builder();
        Setback kept = tables.setbacks.get(key);
        if (kept != null) {
            setbacks.add(kept);
        }
        if (state instanceof AwaitingVerification awaiting && hasFailed(awaiting)) {
            setbacks.add(Setback.MAIL_FAILED);
        }
        return new Group(
                new UserFacts(user.active(), user.kind(), Standing.of(state, now), domains(user), setbacks.build()),
                user.department());
    }

    private boolean hasFailed(AwaitingVerification awaiting) {
        Posting posting = tables.outbox.get(awaiting.newest().id());
        return posting != null && posting.delivery().state() == Delivery.State.FAILED;
    }

    private static ImmutableSet<EmailDomain> domains(DirectoryUser user) {
        return user.candidates().stream()
                .map(candidate -> EmailAddress.parse(candidate.address()).accepted())
                .flatMap(address -> address.map(EmailAddress::domain).stream())
                .collect(ImmutableSet.toImmutableSet());
    }
}
