package dev.footbridge.tenant;

import java.util.Optional;

/** The host's opaque id of a user, never reused and never changed; 1 to 128 characters, compared bytewise. */
public record UserId(String value) {
    public UserId {
        OpaqueId.check(value);
    }

    /** As somebody typed or sent it; empty if no user can have such an id. */
    public static Optional<UserId> read(String text) {
        return OpaqueId.isOne(text) ? Optional.of(new UserId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
