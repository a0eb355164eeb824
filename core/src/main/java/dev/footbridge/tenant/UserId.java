package dev.footbridge.tenant;

/** The host's opaque id of a user, never reused and never changed; 1 to 128 characters, compared bytewise. */
public record UserId(String value) {
    public UserId {
        OpaqueId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
