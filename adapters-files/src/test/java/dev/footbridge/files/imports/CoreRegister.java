package dev.footbridge.files.imports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.Answer;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.files.Company;
import dev.footbridge.files.columns.Column;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The register over core's services, one user after the other. */
final class CoreRegister implements UserRegister {
    private final Company company;

    CoreRegister(Company company) {
        this.company = company;
    }

    @Override
    public ImmutableList<ImmutableList<RegisteredUser>> find(TenantId tenant, List<UserReference> references) {
        return references.stream().map(reference -> find(tenant, reference)).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<RegisteredUser> find(TenantId tenant, UserReference reference) {
        if (!tenant.equals(Company.ACME)) {
            return ImmutableList.of();
        }
        return company.people.values().stream()
                .filter(user -> reference.column() == Column.USER
                        ? user.id().value().equals(reference.text())
                        : user.employeeNumber().equals(reference.text()))
                .map(this::registered)
                .collect(ImmutableList.toImmutableList());
    }

    private RegisteredUser registered(DirectoryUser user) {
        return RegisteredUser.of(user.active(), user.kind(), company.provisioning(user.id()));
    }

    @Override
    public ImmutableMap<EmailAddress, UserId> holders(TenantId tenant, Set<EmailAddress> addresses) {
        ImmutableMap.Builder<EmailAddress, UserId> holders = ImmutableMap.builder();
        company.states()
                .forEach((user, state) -> state.claimedAddresses().stream()
                        .filter(addresses::contains)
                        .forEach(address -> holders.put(address, user)));
        return holders.buildOrThrow();
    }

    @Override
    public AllowedDomains allowedDomains(TenantId tenant) {
        return company.allowedDomains();
    }

    @Override
    public ImmutableList<Stored> store(TenantId tenant, List<Replacement> replacements, Actor actor) {
        return replacements.stream()
                .map(replacement -> store(replacement, actor))
                .collect(ImmutableList.toImmutableList());
    }

    private Stored store(Replacement replacement, Actor actor) {
        ProvisioningState state = company.provisioning(replacement.user()).state();
        if (Objects.equals(state.savedAddress(), replacement.next()) && isOpen(state)) {
            return Stored.STORED;
        }
        if (!Objects.equals(state.savedAddress(), replacement.expected()) || !isOpen(state)) {
            return Stored.CHANGED_MEANWHILE;
        }
        EmailAddress next = replacement.next();
        if (next == null) {
            company.put(replacement.user(), without(state));
            return Stored.STORED;
        }
        Answer<?> answer = company.footbridge
                .administration()
                .setAddress(
                        new UserKey(Company.ACME, replacement.user()),
                        next.display(),
                        next.display(),
                        false,
                        Replace.NOTHING,
                        actor);
        return answer.refused()
                .map(why -> why.refusal() == Refusal.DOMAIN_NOT_ALLOWED
                        ? Stored.DOMAIN_NOT_ALLOWED
                        : Stored.CHANGED_MEANWHILE)
                .orElse(Stored.STORED);
    }

    private static boolean isOpen(ProvisioningState state) {
        return state instanceof Unlinked || state instanceof AwaitingVerification;
    }

    private static ProvisioningState without(ProvisioningState state) {
        if (state instanceof AwaitingVerification a) {
            return new AwaitingVerification(a.address(), a.challenges(), a.wrongTries(), a.origin(), null);
        }
        return new Unlinked(null, ((Unlinked) state).reason());
    }
}
