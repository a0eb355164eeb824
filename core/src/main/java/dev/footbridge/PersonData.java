package dev.footbridge;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.PersonTraces;
import dev.footbridge.audit.TenantEvent.PersonErased;
import dev.footbridge.audit.UserEvent.PersonExported;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Pending;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.PersonPart;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.tenant.UserKey;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is kept of one person, handed out and erased (O7). The caller has made sure that the actor may. */
public final class PersonData {
    /** Each round seals what waits; entries come in between only while somebody is busy with the very person. */
    private static final int ROUNDS = 10;

    private final Parts parts;
    private final Ledger ledger;
    private final AuditSealer sealer;
    private final Limits limits;

    PersonData(Parts parts, Ledger ledger, AuditSealer sealer) {
        this.parts = parts;
        this.ledger = ledger;
        this.sealer = sealer;
        this.limits = new Limits(parts);
    }

    /** Everything that is kept of a person. Notes who takes it along. Refuses with NOT_FOUND. */
    public Answer<ImmutableListMultimap<PersonPart, ImmutableMap<String, String>>> export(UserKey user, Actor actor) {
        ImmutableListMultimap<PersonPart, ImmutableMap<String, String>> records =
                parts.persons().records(user);
        if (records.isEmpty() && parts.directory().find(user).isEmpty()) {
            return Answer.denied(Refusal.NOT_FOUND);
        }
        parts.audit()
                .append(ledger.entry(user.tenant(), user.user(), parts.tenants().now(), new PersonExported(), actor));
        return Answer.granted(records);
    }

    /** How many records an erasure would take, by part; refuses as {@link #erase}. Changes nothing. */
    public Answer<ImmutableMap<PersonPart, Integer>> preview(UserKey user, Actor actor) {
        Refusal refusal = refusal(user, actor);
        return refusal != null
                ? Answer.denied(refusal)
                : Answer.granted(parts.persons().records(user).asMap().entrySet().stream()
                        .collect(ImmutableMap.toImmutableMap(
                                part -> part.getKey(), part -> part.getValue().size())));
    }

    /**
     * Takes away everything that is kept of a person. The account at the identity provider and the user in the product are
     * not ours and stay. Refuses with STILL_ACTIVE for whom the product lets in, FORBIDDEN for the actor, and UNAVAILABLE
     * if it has to be tried again. Of whom nothing is kept, nothing is erased, so it may be repeated.
     *
     * @return how many records there were
     */
    public Answer<Integer> erase(UserKey user, Actor actor) {
        Refusal refusal = refusal(user, actor);
        if (refusal != null) {
            return Answer.denied(refusal);
        }
        Optional<Snapshot> snapshot = parts.provisioning().load(user);
        Set<EmailAddress> addresses =
                snapshot.map(it -> addresses(it.provisioning().state())).orElse(Set.of());
        PersonTraces traces = traces(user, addresses);
        Set<String> counters = addresses.stream()
                .flatMap(address -> limits.countersOf(address))
                .collect(Collectors.toSet());
        for (int round = 0; round < ROUNDS; round++) {
            sealer.seal(user.tenant());
            OptionalInt erased = parts.persons()
                    .erase(
                            traces,
                            counters,
                            records -> ledger.entry(
                                    user.tenant(), null, parts.tenants().now(), new PersonErased(records), actor));
            if (erased.isPresent()) {
                return Answer.granted(erased.getAsInt());
            }
        }
        return Answer.denied(Refusal.UNAVAILABLE);
    }

    private @Nullable Refusal refusal(UserKey user, Actor actor) {
        if (user.user().equals(actor.user())) {
            return Refusal.FORBIDDEN;
        }
        return parts.directory().find(user).filter(DirectoryUser::active).isPresent() ? Refusal.STILL_ACTIVE : null;
    }

    private PersonTraces traces(UserKey user, Set<EmailAddress> addresses) {
        Set<String> words = new HashSet<>();
        parts.directory().find(user).ifPresent(person -> {
            words.add(person.name());
            person.candidates().forEach(candidate -> words.add(candidate.address()));
        });
        parts.users().known(user.tenant(), Set.of(user.user()), Set.of()).forEach(row -> words.add(row.name()));
        for (EmailAddress address : addresses) {
            words.add(address.display());
            words.add(address.canonical());
        }
        return PersonTraces.of(user, words);
    }

    private static Set<EmailAddress> addresses(ProvisioningState state) {
        Set<EmailAddress> addresses = new HashSet<>(state.claimedAddresses());
        Optional.ofNullable(state.savedAddress()).ifPresent(addresses::add);
        ProvisioningState under = state instanceof Linked linked ? linked.replacement() : state;
        if (under instanceof Pending pending) {
            addresses.add(pending.address());
        }
        return addresses;
    }
}
