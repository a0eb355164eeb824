package dev.footbridge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.Event;
import dev.footbridge.audit.UserEvent.AddressTaken;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.spi.Change;
import dev.footbridge.spi.LimitUse;
import dev.footbridge.spi.Saved;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.TimeOrderedId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Load, decide, write, and only then answer (decisions 8): whoever loses a race loads and decides again, so that an
 * outcome is never told unless its try is kept.
 */
final class Ledger {
    /** Every lost race means that somebody else's write went through, so this many in a row is no ordinary load. */
    static final int ROUNDS = 100;

    private final Parts parts;

    Ledger(Parts parts) {
        this.parts = parts;
    }

    /** What was written, and from what. */
    record Written(Snapshot before, Provisioning after, Plan plan) {
        /** Whether the user had a link and has none now. */
        boolean endsLink() {
            return before.provisioning().state() instanceof Linked && !(after.state() instanceof Linked);
        }
    }

    Answer<Written> write(UserKey user, Actor actor, Function<Snapshot, Plan> decide) {
        for (int round = 0; round < ROUNDS; round++) {
            Optional<Snapshot> loaded = parts.provisioning().load(user);
            if (loaded.isEmpty()) {
                return Answer.denied(Refusal.NOT_FOUND);
            }
            Snapshot snapshot = loaded.get();
            Plan plan = decide.apply(snapshot);
            if (!plan.step().changesAnything() && plan.outbox().isEmpty()) {
                return answer(snapshot, plan);
            }
            Saved saved = parts.provisioning().save(change(snapshot, plan, actor));
            boolean taken = saved == Saved.ADDRESS_TAKEN;
            if (taken) {
                saved = parts.provisioning().save(noteOfTaken(snapshot, plan, actor));
            }
            switch (saved) {
                case SAVED -> {
                    return taken ? Answer.denied(Refusal.ADDRESS_TAKEN) : answer(snapshot, plan);
                }
                case CONFLICT -> {
                    continue;
                }
                case ADDRESS_TAKEN -> throw new IllegalStateException("The store refuses what claims nothing");
                case ACCOUNT_TAKEN -> {
                    return Answer.denied(Refusal.CONFLICT);
                }
                case LIMITED -> {
                    return Answer.denied(limited(plan, snapshot.now()));
                }
            }
        }
        return Answer.denied(Refusal.UNAVAILABLE);
    }

    /**
     * {@link #write} for several users of a tenant, in one read and few writes. Whoever's write is not kept with the
     * others is taken alone, so that every user gets the answer he would get alone.
     */
    ImmutableMap<UserId, Answer<Written>> writeAll(
            TenantId tenant, Set<UserId> users, Actor actor, Function<Snapshot, Plan> decide) {
        Map<UserId, Answer<Written>> answers = new HashMap<>();
        Map<Snapshot, Plan> due = new LinkedHashMap<>();
        for (Snapshot snapshot : parts.provisioning().loadAll(tenant, users)) {
            Plan plan = decide.apply(snapshot);
            if (plan.step().changesAnything() || !plan.outbox().isEmpty()) {
                due.put(snapshot, plan);
            } else {
                answers.put(userOf(snapshot), answer(snapshot, plan));
            }
        }
        List<Change> changes = due.entrySet().stream()
                .map(entry -> change(entry.getKey(), entry.getValue(), actor))
                .toList();
        Iterator<Saved> saved = parts.provisioning().saveAll(changes).iterator();
        due.forEach((snapshot, plan) -> {
            if (saved.next() == Saved.SAVED) {
                answers.put(userOf(snapshot), answer(snapshot, plan));
            }
        });
        return users.stream()
                .collect(ImmutableMap.toImmutableMap(
                        Function.identity(),
                        user -> Optional.ofNullable(answers.get(user))
                                .orElseGet(() -> write(new UserKey(tenant, user), actor, decide))));
    }

    private static UserId userOf(Snapshot snapshot) {
        return snapshot.provisioning().key().user();
    }

    /** Changes a tenant's settings; false if somebody else was quicker, or if there is no such tenant. */
    boolean change(TenantId id, UnaryOperator<Tenant> change, Event event, Actor actor) {
        return changed(id, change, changed -> event, actor).isPresent();
    }

    /** The same where what is noted depends on what is stored; the tenant as it was changed. */
    Optional<Tenant> changed(TenantId id, UnaryOperator<Tenant> change, Function<Tenant, Event> event, Actor actor) {
        return parts.tenants()
                .find(id)
                .map(change)
                .filter(changed -> parts.tenants()
                        .save(changed, entry(id, null, parts.tenants().now(), event.apply(changed), actor)));
    }

    AuditEntry entry(TenantId tenant, @Nullable UserId user, Instant at, Event event, Actor actor) {
        return new AuditEntry(
                TimeOrderedId.draw(parts.random(), at), tenant, user, at, event.kind(), actor, event.detail());
    }

    private static Answer<Written> answer(Snapshot snapshot, Plan plan) {
        Refused refusal = plan.refusal();
        return refusal == null
                ? Answer.granted(new Written(snapshot, plan.step().after(), plan))
                : Answer.denied(refusal);
    }

    private Change change(Snapshot snapshot, Plan plan, Actor actor) {
        UserKey user = snapshot.provisioning().key();
        return new Change(
                plan.step().after(),
                plan.step().events().stream()
                        .map(event -> entry(user.tenant(), user.user(), snapshot.now(), event, actor))
                        .collect(ImmutableList.toImmutableList()),
                plan.outbox(),
                plan.linkTokens(),
                plan.limits());
    }

    /** Nothing but the entry, within the same limits: where they are full, nobody learns that the code was right. */
    private Change noteOfTaken(Snapshot snapshot, Plan plan, Actor actor) {
        UserKey user = snapshot.provisioning().key();
        return new Change(
                snapshot.provisioning(),
                ImmutableList.of(entry(user.tenant(), user.user(), snapshot.now(), addressTaken(plan), actor)),
                ImmutableList.of(),
                ImmutableList.of(),
                plan.limits());
    }

    private static Event addressTaken(Plan plan) {
        return AddressTaken.of(plan.step().after().state().claimedAddresses().stream()
                .findFirst()
                .orElse(null));
    }

    private static Refused limited(Plan plan, Instant now) {
        Duration longest = plan.limits().stream()
                .map(LimitUse::window)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        long window = Math.max(1, longest.toMillis());
        return Refused.until(plan.whenLimited(), Duration.ofMillis(window - now.toEpochMilli() % window));
    }
}
