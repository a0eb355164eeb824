package dev.footbridge.files.imports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.Answer;
import dev.footbridge.Footbridge;
import dev.footbridge.SavedAddresses;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.files.export.UserNames;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.util.List;
import java.util.Objects;
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
        return named.sort(addresses.named(tenant, named.ids(), named.employeeNumbers()));
    }

    @Override
    public ImmutableMap<EmailAddress, UserId> holders(TenantId tenant, Set<EmailAddress> asked) {
        return addresses.holders(tenant, asked);
    }

    @Override
    public DomainPolicy domains(TenantId tenant) {
        return footbridge
                .administration()
                .tenant(tenant)
                .value()
                .map(Tenant::domains)
                .orElseThrow(() -> new IllegalArgumentException("There is no such tenant"));
    }

    @Override
    public ImmutableList<Stored> store(TenantId tenant, List<Replacement> replacements, Actor actor) {
        ImmutableMap<UserId, Answer<Provisioning>> answers = addresses.replaceAll(
                tenant,
                replacements.stream()
                        .map(wanted -> new SavedAddresses.Replacement(wanted.user(), wanted.expected(), wanted.next()))
                        .toList(),
                actor);
        return replacements.stream()
                .map(wanted -> stored(Objects.requireNonNull(answers.get(wanted.user()))))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stored stored(Answer<Provisioning> answer) {
        return answer.refused()
                .map(why -> why.refusal() == Refusal.DOMAIN_NOT_ALLOWED
                        ? Stored.DOMAIN_NOT_ALLOWED
                        : Stored.CHANGED_MEANWHILE)
                .orElse(Stored.STORED);
    }
}
