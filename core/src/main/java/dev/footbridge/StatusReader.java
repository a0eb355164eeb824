package dev.footbridge;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Pending;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.provisioning.Verified;
import dev.footbridge.spi.Delivery;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.verification.Challenge;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Puts a user's status together from what is kept and what the directory says now. */
final class StatusReader {
    private final Parts parts;

    StatusReader(Parts parts) {
        this.parts = parts;
    }

    MyStatus read(DirectoryUser person, Snapshot snapshot) {
        Provisioning provisioning = snapshot.provisioning();
        ProvisioningState state = provisioning.state();
        EmailAddress address = address(state);
        return new MyStatus(
                provisioning.key(),
                person.name(),
                person.locale(),
                snapshot.tenant(),
                snapshot.tenant().phaseOf(person.group()),
                UserState.of(person.kind(), state),
                state instanceof Unlinked unlinked ? unlinked.reason() : null,
                address,
                state.savedAddress(),
                suggestions(person, snapshot.tenant()),
                challenge(state, snapshot),
                settings(state, address),
                state instanceof Verified verified ? verified.refusal() : null);
    }

    private static @Nullable EmailAddress address(ProvisioningState state) {
        if (state instanceof Linked linked) {
            return linked.address();
        }
        return state instanceof Pending pending ? pending.address() : null;
    }

    private @Nullable URI settings(ProvisioningState state, @Nullable EmailAddress address) {
        return state instanceof Linked && address != null
                ? parts.accounts().accountSettings(address).orElse(null)
                : null;
    }

    /** Duplicates are folded, and what the rules would refuse is not offered (U3). */
    private ImmutableList<MyStatus.Suggestion> suggestions(DirectoryUser person, Tenant tenant) {
        return Suggestible.of(person, parts.roleAddresses()).entrySet().stream()
                .filter(offered -> tenant.domains().allows(offered.getKey().domain()))
                .map(offered -> new MyStatus.Suggestion(
                        offered.getKey(), offered.getValue().source()))
                .collect(ImmutableList.toImmutableList());
    }

    MyStatus.@Nullable OpenChallenge challenge(ProvisioningState state, Snapshot snapshot) {
        AwaitingVerification awaiting = state.outstanding().orElse(null);
        if (awaiting == null) {
            return null;
        }
        Challenge newest = awaiting.newest();
        int limit = parts.policy().code().wrongTries();
        boolean typable = !awaiting.liveCodes(snapshot.now()).isEmpty();
        return new MyStatus.OpenChallenge(
                awaiting.address(),
                newest.kind() == Challenge.Kind.LINK,
                newest.sentAt(),
                newest.expiresAt(),
                typable ? Math.max(0, limit - awaiting.wrongTries()) : 0,
                snapshot.provisioning()
                        .usage()
                        .nextSendAt(snapshot.now(), parts.policy().send()),
                parts.outbox().delivery(newest.id()).orElse(new Delivery(Delivery.State.QUEUED, 0, "")),
                !newest.isLiveAt(snapshot.now()));
    }
}
