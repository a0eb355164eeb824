package dev.footbridge.tenant;

/** The host's opaque name of a tenant, 1 to 128 characters, compared bytewise. */
public record TenantId(String value) {
    public TenantId {
        OpaqueId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
