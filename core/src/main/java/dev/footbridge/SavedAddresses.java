package dev.footbridge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.Decision;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that are kept for later, as imports set them, remove them and put them back (T1 to T4). Nothing is ever sent.
 * The caller has made sure that the actor may, and takes the tenant from the actor's own session.
 */
public final class SavedAddresses {
    private final Parts parts;
    private final Ledger ledger;
    private final Provisionable provisionable;

    SavedAddresses(Parts parts, Ledger ledger) {
        this.parts = parts;
        this.ledger = ledger;
        this.provisionable = new Provisionable(parts);
    }

    /** Whom ids and employee numbers name, as {@link UserProjection#named} has it. */
    public ImmutableList<UserProjection.Named> named(TenantId tenant, Set<UserId> users, Set<String> employeeNumbers) {
        return parts.users().named(tenant, users, employeeNumbers);
    }

    /** Who has proven these addresses; those that nobody has are left out. */
    public ImmutableMap<EmailAddress, UserId> holders(TenantId tenant, Set<EmailAddress> addresses) {
        return parts.users().holders(tenant, addresses);
    }

    /**
     * Stores an address, or forgets the stored one, if the one that stands there is still the expected one. Doing it again
     * is granted and writes nothing. Refuses with ALREADY_LINKED, DOMAIN_NOT_ALLOWED, CONFLICT if another address stands
     * there, NOT_FOUND, or FORBIDDEN for the own user, a deactivated one and one with internal credentials.
     *
     * @param expected null if there must be none
     * @param next null to have none from now on
     */
    public Answer<Provisioning> replace(
            UserKey user, @Nullable EmailAddress expected, @Nullable EmailAddress next, Actor actor) {
        Refusal person = provisionable.refusal(user, actor);
        return person == null
                ? ledger.write(user, actor, snapshot -> plan(snapshot, expected, next))
                        .then(written -> Answer.granted(written.after()))
                : Answer.denied(person);
    }

    /**
     * What {@link #replace} is asked for one user.
     *
     * @param expected null if there must be none
     * @param next null to have none from now on
     */
    public record Replacement(
            UserId user,
            @Nullable EmailAddress expected,
            @Nullable EmailAddress next) {}

    /**
     * {@link #replace} for many users at once, each with its own answer and its own audit entry.
     *
     * @param wanted no user twice
     */
    public ImmutableMap<UserId, Answer<Provisioning>> replaceAll(
            TenantId tenant, List<Replacement> wanted, Actor actor) {
        ImmutableMap<UserId, Replacement> byUser = Maps.uniqueIndex(wanted, Replacement::user);
        ImmutableMap<UserId, DirectoryUser> people = parts.directory().findAll(tenant, byUser.keySet());
        Map<UserId, Refusal> refused = new HashMap<>();
        byUser.keySet().forEach(user -> {
            Refusal refusal = provisionable.refusal(user, people.get(user), actor);
            if (refusal != null) {
                refused.put(user, refusal);
            }
        });
        Set<UserId> due = Sets.difference(byUser.keySet(), refused.keySet());
        ImmutableMap<UserId, Answer<Ledger.Written>> written = ledger.writeAll(tenant, due, actor, snapshot -> {
            Replacement one = Objects.requireNonNull(
                    byUser.get(snapshot.provisioning().key().user()));
            return plan(snapshot, one.expected(), one.next());
        });
        return byUser.keySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Function.identity(), user -> answer(refused.get(user), written.get(user))));
    }

    private static Answer<Provisioning> answer(@Nullable Refusal refused, @Nullable Answer<Ledger.Written> written) {
        return refused != null
                ? Answer.denied(refused)
                : Objects.requireNonNull(written).then(it -> Answer.granted(it.after()));
    }

    private static Plan plan(Snapshot snapshot, @Nullable EmailAddress expected, @Nullable EmailAddress next) {
        Plan plan = Plan.of(snapshot.provisioning().decide(state -> replaced(state, next)));
        if (plan.refusal() != null) {
            return plan;
        }
        EmailAddress saved = snapshot.provisioning().state().savedAddress();
        if (Objects.equals(saved, next)) {
            return Plan.of(snapshot.provisioning().decide(Decision::nothingToDo));
        }
        if (!Objects.equals(saved, expected)) {
            return Plan.refuse(snapshot, Refusal.CONFLICT);
        }
        DomainPolicy domains = snapshot.tenant().domains();
        return next == null || domains.allows(next.domain())
                ? plan
                : Plan.refuse(snapshot, Refused.outside(domains, next));
    }

    private static Decision replaced(ProvisioningState state, @Nullable EmailAddress next) {
        return next == null ? state.clearAddress() : state.saveAddress(next);
    }
}
