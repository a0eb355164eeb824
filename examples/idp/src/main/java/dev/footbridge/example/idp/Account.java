package dev.footbridge.example.idp;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One account.
 *
 * @param id names it in the account API
 * @param subject the {@code sub} of its tokens: opaque and never the same as the id or the address
 * @param passwordHash null as long as nobody has chosen a password, and then nobody can sign in
 * @param epoch sessions of a lower epoch are over
 * @param version counts its changes
 */
record Account(
        UUID id,
        String subject,
        String userName,
        PersonName name,
        @Nullable String email,
        boolean emailVerified,
        @Nullable String passwordHash,
        @Nullable String externalId,
        boolean active,
        int epoch,
        int version,
        Instant createdAt,
        Instant changedAt) {

    /** Leaves the personal parts and the password hash out. */
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
