package dev.footbridge;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.address.ParsedAddress;
import dev.footbridge.address.ParsedAllowedDomains;
import dev.footbridge.address.RefusedEntry;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.TenantEvent.AllowedDomainsChanged;
import dev.footbridge.audit.TenantEvent.UsersExported;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What an administrator does for others (A1 to A7, D1). The caller has made sure that the actor may; every method takes
 * the tenant from the actor's own session, so that another tenant's users do not exist.
 */
public final class Administration {
    private static final int LONGEST_TIMELINE = 100;

    private final Parts parts;
    private final Ledger ledger;
    private final Issuing issuing;
    private final Limits limits;
    private final StatusReader reader;
    private final AccountLinking linking;

    Administration(Parts parts, Ledger ledger, AccountLinking linking) {
        this.parts = parts;
        this.ledger = ledger;
        this.issuing = new Issuing(parts);
        this.limits = new Limits(parts);
        this.reader = new StatusReader(parts);
        this.linking = linking;
    }

    /** One user with all that happened. */
    public record UserDetail(
            DirectoryUser person, MyStatus status, boolean replacementPending, ImmutableList<AuditEntry> timeline) {}

    /** A page of the users view (A6). */
    public UserProjection.Page users(TenantId tenant, UserProjection.Query query) {
        return parts.users().page(tenant, query);
    }

    /** How many users match a query, over all its pages. */
    public UserCount count(TenantId tenant, UserProjection.Query query) {
        return UserCount.of(parts.users(), tenant, query);
    }

    /** As the other one, but counted to the last, which a text can make slow; {@code most} where there are more. */
    public int count(TenantId tenant, UserProjection.Query query, int most) {
        return parts.users().count(tenant, query, most);
    }

    /** Notes that somebody takes a list of users along, which holds personal data (T5). */
    public void noteExport(TenantId tenant, int users, Actor actor) {
        parts.audit().append(ledger.entry(tenant, null, parts.tenants().now(), new UsersExported(users), actor));
    }

    public Answer<UserDetail> user(UserKey user) {
        Optional<DirectoryUser> person = parts.directory().find(user);
        Optional<Snapshot> snapshot = parts.provisioning().load(user);
        if (person.isEmpty() || snapshot.isEmpty()) {
            return Answer.denied(Refusal.NOT_FOUND);
        }
        MyStatus status = reader.read(person.get(), snapshot.get());
        boolean replacing = status.state() == UserState.LINKED && status.challenge() != null;
        return Answer.granted(new UserDetail(
                person.get(),
                status,
                replacing,
                ImmutableList.copyOf(parts.audit().timeline(user, LONGEST_TIMELINE))));
    }

    /**
     * Stores an address, and sends the verification link if asked (A1, A3). Refuses with INVALID_ADDRESS,
     * ADDRESS_MISMATCH, DOMAIN_NOT_ALLOWED, ALREADY_LINKED, PHASE_CLOSED, COOLDOWN, RATE_LIMITED, NOT_FOUND, or
     * FORBIDDEN for the own user, a deactivated one and one with internal credentials.
     *
     * @param confirmation the address typed a second time
     */
    public Answer<UserDetail> setAddress(
            UserKey user, String address, String confirmation, boolean send, Replace replace, Actor actor) {
        ParsedAddress parsed = EmailAddress.parse(address);
        if (parsed.accepted().isEmpty()) {
            return Answer.denied(Refused.invalidAddress(parsed.refused().orElseThrow()));
        }
        EmailAddress accepted = parsed.accepted().get();
        if (!EmailAddress.parse(confirmation).accepted().map(accepted::equals).orElse(false)) {
            return Answer.denied(Refusal.ADDRESS_MISMATCH);
        }
        Refusal person = new Provisionable(parts).refusal(user, actor);
        if (person != null) {
            return Answer.denied(person);
        }
        return change(user, actor, snapshot -> planAddress(snapshot, accepted, send, replace, actor));
    }

    private Plan planAddress(Snapshot snapshot, EmailAddress address, boolean send, Replace replace, Actor actor) {
        if (!snapshot.tenant().domains().allows(address.domain())) {
            return Plan.refuse(snapshot, Refused.outside(snapshot.tenant().domains(), address));
        }
        if (!send) {
            return Plan.of(snapshot.provisioning().decide(state -> state.saveAddress(address)));
        }
        if (!snapshot.tenant().phase().opensProvisioning()) {
            return Plan.refuse(snapshot, Refusal.PHASE_CLOSED);
        }
        Plan plan = issuing.planLink(
                snapshot,
                address,
                issuing.drawId(snapshot),
                replace,
                limits.send(snapshot.provisioning().key(), address, actor));
        return new PersonNotices(parts).ofSending(plan, snapshot, address);
    }

    /** Ends a link; the account at the identity provider stays (A2). After activation the user's sessions end. */
    public Answer<UserDetail> removeLink(UserKey user, Actor actor) {
        return change(user, actor, s -> linking.planRemoval(s, UnlinkReason.REMOVED_BY_ADMINISTRATOR));
    }

    /** Gives up what is in the post. */
    public Answer<UserDetail> cancelChallenge(UserKey user, Actor actor) {
        return change(user, actor, s -> Plan.of(s.provisioning().decide(ProvisioningState::cancel)));
    }

    public Answer<Tenant> tenant(TenantId tenant) {
        return parts.tenants().find(tenant).map(Answer::granted).orElse(Answer.denied(Refusal.NOT_FOUND));
    }

    /** What became of a new list of allowed domains. */
    public sealed interface DomainsAnswer {
        record Stored(DomainPolicy domains) implements DomainsAnswer {}

        /** Nothing was stored, because of these entries. */
        record NotStored(ImmutableList<RefusedEntry> entries) implements DomainsAnswer {}

        /** Somebody else changed the tenant at the same time. */
        record Conflict() implements DomainsAnswer {}
    }

    /** Replaces the list of allowed domains, all or nothing; existing links are not touched (D1, D2). */
    public DomainsAnswer changeAllowedDomains(TenantId tenant, List<String> entries, Actor actor) {
        return changeDomains(tenant, entries, DomainPolicy::refusePublicProviders, actor);
    }

    /** The same, and whether public mail providers are refused, in one change (D6). */
    public DomainsAnswer changeDomains(
            TenantId tenant, List<String> entries, boolean refusePublicProviders, Actor actor) {
        return changeDomains(tenant, entries, present -> refusePublicProviders, actor);
    }

    private DomainsAnswer changeDomains(
            TenantId tenant, List<String> entries, Predicate<DomainPolicy> refuses, Actor actor) {
        ParsedAllowedDomains parsed = AllowedDomains.parse(entries);
        if (parsed instanceof ParsedAllowedDomains.Refused refused) {
            return new DomainsAnswer.NotStored(refused.entries());
        }
        AllowedDomains list = parsed.accepted().orElseThrow();
        return ledger.changed(
                        tenant,
                        t -> t.allowing(t.domains().with(list).refusingPublicProviders(refuses.test(t.domains()))),
                        t -> AllowedDomainsChanged.to(t.domains()),
                        actor)
                .<DomainsAnswer>map(changed -> new DomainsAnswer.Stored(changed.domains()))
                .orElseGet(DomainsAnswer.Conflict::new);
    }

    private Answer<UserDetail> change(UserKey user, Actor actor, Function<Snapshot, Plan> plan) {
        return ledger.write(user, actor, plan).then(written -> {
            Answer<UserDetail> answer = user(user);
            answer.value()
                    .filter(detail ->
                            written.endsLink() && detail.status().phase().closesLegacyLogin())
                    .ifPresent(detail -> parts.sessions().endSessionsOf(user));
            return answer;
        });
    }
}
