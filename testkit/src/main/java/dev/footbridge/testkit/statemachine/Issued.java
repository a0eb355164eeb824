package dev.footbridge.testkit.statemachine;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.Challenge;
import java.util.UUID;

/**
 * A code or link that was sent, as its recipient has it.
 *
 * @param secret the digits or the token
 * @param epoch of the user once it was sent
 */
record Issued(UserKey user, Challenge challenge, EmailAddress address, String secret, long epoch) {
    UUID id() {
        return challenge.id();
    }

    boolean isCode() {
        return challenge.kind() == Challenge.Kind.CODE;
    }

    @Override
    public String toString() {
        return challenge.kind() + " to " + address + " until " + challenge.expiresAt();
    }
}
