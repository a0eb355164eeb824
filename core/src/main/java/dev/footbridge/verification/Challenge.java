package dev.footbridge.verification;

import java.time.Instant;
import java.util.UUID;

/**
 * An outstanding code or link: what is kept of the secret, and until when it may be answered.
 *
 * @param id also the id of the mail that carries the secret
 */
public record Challenge(UUID id, Kind kind, KeyedHash hash, Instant sentAt, Instant expiresAt) {

    /** How the secret travels. */
    public enum Kind {
        /** Digits that the signed-in user types. */
        CODE,
        /** A token in a link that opens without a session. */
        LINK
    }

    /** From the moment of expiry on, it no longer counts. */
    public boolean isLiveAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
