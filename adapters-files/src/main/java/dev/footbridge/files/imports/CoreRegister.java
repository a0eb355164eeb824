package dev.footbridge.files.imports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.Footbridge;
import dev.footbridge.SavedAddresses;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.files.export.UserNames;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.Set;

/**
 * The register over core's services. People are found in our copy of the directory; whether one may be changed is asked of
 * the directory itself when it is done.
 */
public final class CoreRegister implements UserRegister {
    private final Footbridge footbridge;
    private final SavedAddresses addresses;
    private final UserNames names;

    public CoreRegister(Footbridge footbridge, UserNames names) {
        this.footbridge = footbridge;
        this.addresses = footbridge.savedAddresses();
        this.names = names;
    }

    @Override
    public ImmutableList<ImmutableList<RegisteredUser>> find(TenantId tenant, List<UserReference> references) {
        NamedUsers named = NamedUsers.of(tenant, references, names);
        return named.sort(addresses.known(tenant, named.ids(), named.employeeNumbers()));
    }

    @Override
    public ImmutableMap<EmailAddress, UserId> holders(TenantId tenant, Set<EmailAddress> asked) {
        return addresses.holders(tenant, asked);
    }

    @Override
    public AllowedDomains allowedDomains(TenantId tenant) {
        return footbridge
                .administration()
                .tenant(tenant)
                .value()
                .map(Tenant::allowedDomains)
                .orElseThrow(() -> new IllegalArgumentException("There is no such tenant"));
    }

    @Override
    public ImmutableList<Stored> store(TenantId tenant, List<Replacement> replacements, Actor actor) {
        return replacements.stream()
                .map(replacement -> store(tenant, replacement, actor))
                .collect(ImmutableList.toImmutableList());
    }

    private Stored store(TenantId tenant, Replacement wanted, Actor actor) {
        UserKey user = new UserKey(tenant, wanted.user());
        return addresses
                .replace(user, wanted.expected(), wanted.next(), actor)
                .refused()
                .map(why -> why.refusal() == Refusal.DOMAIN_NOT_ALLOWED
                        ? Stored.DOMAIN_NOT_ALLOWED
                        : Stored.CHANGED_MEANWHILE)
                .orElse(Stored.STORED);
    }
}
