package dev.footbridge.testkit.simulation;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.AccountKey;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.spi.Directory;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What was committed, written down beside the stores: the stores may be wrong. */
final class Truth {
    private final Directory host;
    private final InstantSource clock;
    private final Map<UserKey, Provisioning> users = new LinkedHashMap<>();
    private final Map<TenantId, Tenant> tenants = new LinkedHashMap<>();

    Truth(Directory host, InstantSource clock) {
        this.host = host;
        this.clock = clock;
    }

    Provisioning of(UserKey user) {
        return users.getOrDefault(user, Provisioning.fresh(user));
    }

    void keep(Provisioning committed) {
        users.put(committed.key(), committed);
    }

    /** Of whom anything was ever kept. */
    Collection<Provisioning> users() {
        return users.values();
    }

    Tenant of(TenantId tenant) {
        return Objects.requireNonNull(tenants.get(tenant), "no such tenant");
    }

    void keep(Tenant committed) {
        tenants.put(committed.id(), committed);
    }

    Moment moment(UserKey user) {
        return new Moment(host.find(user).orElse(null), of(user.tenant()), of(user), clock.instant());
    }

    ImmutableList<UserKey> linkedTo(AccountKey account) {
        return users.values().stream()
                .filter(user -> user.state() instanceof Linked linked
                        && linked.account().equals(account))
                .map(Provisioning::key)
                .collect(ImmutableList.toImmutableList());
    }
}
