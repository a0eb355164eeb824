package dev.footbridge.testkit.simulation;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Proof;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Verified;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address that a state says is proven. */
record Proven(Proof proof, EmailAddress address) {

    /** By the challenge that was answered; null if none was. */
    static Map<@Nullable UUID, Proven> in(ProvisioningState state) {
        Map<@Nullable UUID, Proven> proofs = new LinkedHashMap<>();
        if (state instanceof Verified verified) {
            add(proofs, verified.proof(), verified.address());
        } else if (state instanceof Linked linked) {
            add(proofs, linked.proof(), linked.address());
            if (linked.replacement() instanceof Verified verified) {
                add(proofs, verified.proof(), verified.address());
            }
        }
        return proofs;
    }

    /** What the user lives on now; a replacement does not count yet. */
    static @Nullable Proof standing(ProvisioningState state) {
        if (state instanceof Linked linked) {
            return linked.proof();
        }
        return state instanceof Verified verified ? verified.proof() : null;
    }

    static boolean isLinked(ProvisioningState state) {
        return state instanceof Linked;
    }

    private static void add(Map<@Nullable UUID, Proven> proofs, Proof proof, EmailAddress address) {
        proofs.put(proof.challenge(), new Proven(proof, address));
    }
}
