package dev.footbridge.testkit.statemachine;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Proof;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Verified;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a state claims to be proven. */
final class Proofs {
    private Proofs() {}

    static Map<Proof, EmailAddress> of(ProvisioningState state) {
        Map<Proof, EmailAddress> proofs = new LinkedHashMap<>();
        if (state instanceof Verified verified) {
            proofs.put(verified.proof(), verified.address());
        } else if (state instanceof Linked linked) {
            proofs.put(linked.proof(), linked.address());
            if (linked.replacement() != null) {
                proofs.putAll(of(linked.replacement()));
            }
        }
        return proofs;
    }

    /** The proof that stands for the user: that of the link, or of the address that waits for its account. */
    static Optional<Proof> standing(ProvisioningState state) {
        if (state instanceof Linked linked) {
            return Optional.of(linked.proof());
        }
        return state instanceof Verified verified ? Optional.of(verified.proof()) : Optional.empty();
    }
}
