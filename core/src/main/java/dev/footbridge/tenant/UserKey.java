package dev.footbridge.tenant;

/** A user of one tenant: the key of everything that Footbridge keeps. */
public record UserKey(TenantId tenant, UserId user) {
    public static UserKey of(String tenant, String user) {
        return new UserKey(new TenantId(tenant), new UserId(user));
    }
}
