package dev.footbridge.conflict;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Pending;
import dev.footbridge.provisioning.ProvisioningState;
import java.util.Optional;

/** The addresses that a user already has with us, whatever the host could suggest besides. */
public final class OwnAddresses {
    private OwnAddresses() {}

    /** Linked, under way and saved ones. */
    public static ImmutableSet<EmailAddress> of(ProvisioningState state) {
        ImmutableSet.Builder<EmailAddress> addresses = ImmutableSet.builder();
        if (state instanceof Linked linked) {
            addresses.add(linked.address());
            Optional.ofNullable(linked.replacement()).map(Pending::address).ifPresent(addresses::add);
        }
        if (state instanceof Pending pending) {
            addresses.add(pending.address());
        }
        Optional.ofNullable(state.savedAddress()).ifPresent(addresses::add);
        return addresses.build();
    }
}
