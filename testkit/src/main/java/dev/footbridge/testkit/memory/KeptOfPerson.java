package dev.footbridge.testkit.memory;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.chain.Erasure;
import dev.footbridge.bulk.BulkJob;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.PersonPart;
import dev.footbridge.tenant.BreakGlass;
import dev.footbridge.tenant.PlannedActivation;
import dev.footbridge.tenant.Rollout;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.Collection;
import java.util.function.Predicate;

/** The rows of one person, wherever they lie. */
record KeptOfPerson(Tables tables, UserKey user) {

    ImmutableListMultimap<PersonPart, ImmutableMap<String, String>> records() {
        ImmutableListMultimap.Builder<PersonPart, ImmutableMap<String, String>> records =
                ImmutableListMultimap.builder();
        Provisioning provisioning = tables.provisioning.get(user);
        if (provisioning != null) {
            records.put(PersonPart.PROVISIONING, provisioning(provisioning));
        }
        tables.claims.forEach((claim, owner) -> {
            if (owner.equals(user)) {
                records.put(
                        PersonPart.ADDRESSES,
                        ImmutableMap.of("address", claim.address().canonical()));
            }
        });
        tables.outbox.values().stream()
                .filter(posting -> posting.entry().user().equals(user))
                .forEach(posting -> records.put(
                        PersonPart.OUTBOX,
                        ImmutableMap.of(
                                "work", posting.entry().work().name(),
                                "address", posting.entry().address().display())));
        DirectoryUser person = tables.people.get(user);
        if (person != null) {
            records.put(
                    PersonPart.DIRECTORY, ImmutableMap.of("userId", person.id().value(), "name", person.name()));
        }
        tables.audit.stream().filter(this::tells).forEach(entry -> records.put(PersonPart.EVENTS, event(entry)));
        jobs().stream()
                .filter(kept -> kept.people.containsKey(user.user().value()))
                .forEach(kept -> records.put(
                        PersonPart.BULK,
                        ImmutableMap.of("startedAt", kept.job.startedAt().toString())));
        if (named()) {
            records.put(
                    PersonPart.SETTINGS,
                    ImmutableMap.of("breakGlass", user.user().value()));
        }
        return records.build();
    }

    private static ImmutableMap<String, String> provisioning(Provisioning provisioning) {
        ImmutableMap.Builder<String, String> record = ImmutableMap.builder();
        record.put("state", provisioning.state().getClass().getSimpleName());
        if (provisioning.state() instanceof Linked linked) {
            record.put("linkAddress", linked.address().display());
        }
        return record.buildOrThrow();
    }

    private ImmutableMap<String, String> event(AuditEntry entry) {
        ImmutableMap.Builder<String, String> record = ImmutableMap.builder();
        record.put("happenedAt", entry.at().toString()).put("kind", entry.kind().name());
        if (user.user().equals(entry.user()) && !entry.detail().isEmpty()) {
            record.put("detail", entry.detail());
        }
        return record.buildOrThrow();
    }

    private boolean tells(AuditEntry entry) {
        UserId id = user.user();
        return entry.tenant().equals(user.tenant())
                && (id.equals(entry.user()) || id.equals(entry.actor().user()));
    }

    /** @return how many rows went or lost the person */
    int remove() {
        int rows = removed(tables.provisioning.keySet(), user::equals)
                + removed(tables.claims.values(), user::equals)
                + removed(tables.accounts.values(), user::equals)
                + removed(tables.links.values(), link -> link.found().user().equals(user))
                + removed(
                        tables.outbox.values(),
                        posting -> posting.entry().user().equals(user))
                + removed(tables.people.keySet(), user::equals)
                + removed(tables.shadows.keySet(), user::equals)
                + removed(tables.setbacks.keySet(), user::equals);
        tables.sharedMailboxes.remove(user);
        for (KeptJob kept : jobs()) {
            rows += kept.people.remove(user.user().value()) == null ? 0 : 1;
            kept.job = without(kept.job);
        }
        if (named()) {
            tables.tenants.computeIfPresent(user.tenant(), (id, tenant) -> without(tenant));
            rows++;
        }
        return rows;
    }

    private static <T> int removed(Collection<T> rows, Predicate<? super T> which) {
        int before = rows.size();
        rows.removeIf(which);
        return before - rows.size();
    }

    private Collection<KeptJob> jobs() {
        return tables.bulkJobs.values().stream()
                .filter(kept -> kept.job.tenant().equals(user.tenant()))
                .toList();
    }

    private BulkJob without(BulkJob job) {
        return job.startedBy().equals(user.user())
                ? new BulkJob(
                        job.id(),
                        job.tenant(),
                        job.audience(),
                        new UserId(Erasure.GONE),
                        job.startedAt(),
                        job.state(),
                        job.expected(),
                        job.listed(),
                        job.listedUpTo(),
                        job.endedAt())
                : job;
    }

    private boolean named() {
        Tenant tenant = tables.tenants.get(user.tenant());
        return tenant != null && (isGlass(tenant.rollout()) || plans(tenant.rollout()));
    }

    private boolean isGlass(Rollout rollout) {
        return user.user().equals(rollout.breakGlass().named());
    }

    private boolean plans(Rollout rollout) {
        return rollout.plan() != null && rollout.plan().plannedBy().equals(user.user());
    }

    private Tenant without(Tenant tenant) {
        Rollout rollout = tenant.rollout();
        Rollout left = isGlass(rollout) ? rollout.with(BreakGlass.off()) : rollout;
        PlannedActivation plan = left.plan();
        if (plan != null && plans(left)) {
            left = left.planning(new PlannedActivation(plan.at(), plan.ceiling(), new UserId(Erasure.GONE)));
        }
        return new Tenant(
                tenant.id(),
                tenant.name(),
                tenant.zone(),
                tenant.locale(),
                tenant.phase(),
                tenant.phaseSince(),
                left,
                tenant.domains(),
                tenant.texts(),
                tenant.reminders(),
                tenant.reports(),
                tenant.version() + 1);
    }
}
