package dev.footbridge.testkit.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.address.DomainInUse;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.conflict.AddressFingerprint;
import dev.footbridge.readiness.Alike;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the oracle whose deactivation has been taken note of. */
final class ObservedUsers implements UserProjection {
    private final UserProjection users;
    private final Oracle oracle;

    ObservedUsers(UserProjection users, Oracle oracle) {
        this.users = users;
        this.oracle = oracle;
    }

    @Override
    public void put(TenantId tenant, List<DirectoryUser> page, Set<UserId> sharedMailbox, String cursor) {
        users.put(tenant, page, sharedMailbox, cursor);
        page.stream().filter(user -> !user.active()).forEach(user -> oracle.closed(new UserKey(tenant, user.id())));
    }

    @Override
    public String cursor(TenantId tenant) {
        return users.cursor(tenant);
    }

    @Override
    public ImmutableList<Row> known(TenantId tenant, Set<UserId> known, Set<String> employeeNumbers) {
        return users.known(tenant, known, employeeNumbers);
    }

    @Override
    public ImmutableList<Named> named(TenantId tenant, Set<UserId> named, Set<String> employeeNumbers) {
        return users.named(tenant, named, employeeNumbers);
    }

    @Override
    public ImmutableMap<EmailAddress, UserId> holders(TenantId tenant, Set<EmailAddress> addresses) {
        return users.holders(tenant, addresses);
    }

    @Override
    public ImmutableSet<EmailAddress> ofOthers(UserKey user, Set<EmailAddress> addresses) {
        return users.ofOthers(user, addresses);
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
    public ImmutableList<SharedAddress> sharedAddresses(
            TenantId tenant, int limit, @Nullable AddressFingerprint after) {
        return users.sharedAddresses(tenant, limit, after);
    }

    @Override
    public int countSharedAddresses(TenantId tenant) {
        return users.countSharedAddresses(tenant);
    }

    @Override
    public Page page(TenantId tenant, Query query) {
        return users.page(tenant, query);
    }

    @Override
    public int count(TenantId tenant, Query query, int most) {
        return users.count(tenant, query, most);
    }
}
