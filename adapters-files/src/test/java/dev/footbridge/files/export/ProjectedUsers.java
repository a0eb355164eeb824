package dev.footbridge.files.export;

import dev.footbridge.spi.UserProjection;
import dev.footbridge.spi.UserProjection.Page;
import dev.footbridge.spi.UserProjection.Query;
import dev.footbridge.tenant.TenantId;

/** A projection's users for an export, without an administrator in between. */
public record ProjectedUsers(UserProjection projection) implements AddressExport.Users {

    @Override
    public Page page(TenantId tenant, Query query) {
        return projection.page(tenant, query);
    }

    @Override
    public int count(TenantId tenant, Query query, int most) {
        return projection.count(tenant, query, most);
    }
}
