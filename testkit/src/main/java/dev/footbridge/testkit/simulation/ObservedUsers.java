package dev.footbridge.testkit.simulation;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.DomainInUse;
import dev.footbridge.readiness.Alike;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.util.List;

/** Tells the oracle whose deactivation has been taken note of. */
final class ObservedUsers implements UserProjection {
    private final UserProjection users;
    private final Oracle oracle;

    ObservedUsers(UserProjection users, Oracle oracle) {
        this.users = users;
        this.oracle = oracle;
    }

    @Override
    public void put(TenantId tenant, List<DirectoryUser> page, String cursor) {
        users.put(tenant, page, cursor);
        page.stream().filter(user -> !user.active()).forEach(user -> oracle.closed(new UserKey(tenant, user.id())));
    }

    @Override
    public String cursor(TenantId tenant) {
        return users.cursor(tenant);
    }

    @Override
    public ImmutableList<Alike> alike(TenantId tenant) {
        return users.alike(tenant);
    }

    @Override
    public ImmutableList<DomainInUse> domainsInUse(TenantId tenant) {
        return users.domainsInUse(tenant);
    }

    @Override
    public Page page(TenantId tenant, Query query) {
        return users.page(tenant, query);
    }
}
