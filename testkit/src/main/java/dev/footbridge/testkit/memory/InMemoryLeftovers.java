package dev.footbridge.testkit.memory;

import dev.footbridge.bulk.Audience;
import dev.footbridge.bulk.BulkJob;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Verified;
import dev.footbridge.spi.Leftovers;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.spi.ProvisioningStore.FoundLink;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** Leftovers in memory. */
final class InMemoryLeftovers implements Leftovers {
    private final Tables tables;
    private final InstantSource clock;

    InMemoryLeftovers(Tables tables, InstantSource clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public Batch remove(Kind kind, Duration age, int most, String after) {
        Instant before = clock.instant().minus(age);
        synchronized (tables) {
            return switch (kind) {
                case WORK -> page(tables.outbox, UUID::toString, most, after, row -> isOver(row.getValue(), before));
                case COUNTERS ->
                    page(
                            tables.limits,
                            Tables.Counter::toString,
                            most,
                            after,
                            row -> !row.getKey().end().isAfter(before));
                case LINKS ->
                    page(
                            tables.links,
                            digest -> digest,
                            most,
                            after,
                            row -> row.getValue().at().isBefore(before)
                                    && !isKnown(row.getValue().found()));
                case LOGOUTS ->
                    page(
                            tables.logouts,
                            id -> id,
                            most,
                            after,
                            row -> row.getValue().at().isBefore(before));
                case SENDINGS -> sending(before, most);
            };
        }
    }

    private static <K, V> Batch page(
            Map<K, V> rows, Function<K, String> key, int most, String after, Predicate<Map.Entry<K, V>> isOver) {
        List<Map.Entry<K, V>> seen = rows.entrySet().stream()
                .filter(row -> key.apply(row.getKey()).compareTo(after) > 0)
                .sorted(Comparator.comparing(row -> key.apply(row.getKey())))
                .limit(most)
                .toList();
        String last = seen.size() < most ? null : key.apply(seen.get(most - 1).getKey());
        List<K> gone = seen.stream().filter(isOver).map(Map.Entry::getKey).toList();
        gone.forEach(rows::remove);
        return new Batch(gone.size(), last);
    }

    private boolean isOver(Posting posting, Instant before) {
        OutboxEntry entry = posting.entry();
        return !posting.isOpen()
                && posting.dueAt().isBefore(before)
                && !isOutstanding(entry.user(), entry.id())
                && !isToldBySending(entry)
                && !(entry.work() == OutboxEntry.Work.SEND_REMINDER && isCounted(entry));
    }

    private boolean isCounted(OutboxEntry reminder) {
        Tenant tenant = tables.tenants.get(reminder.user().tenant());
        return tenant != null
                && tenant.phase() == Phase.PREPARATION
                && !reminder.createdAt().isBefore(tenant.phaseSince());
    }

    private boolean isToldBySending(OutboxEntry entry) {
        return tables.bulkJobs.values().stream()
                .flatMap(kept -> kept.people.values().stream())
                .anyMatch(person -> person.recipient().mail().equals(entry.id()));
    }

    private boolean isKnown(FoundLink link) {
        return isOutstanding(link.user(), link.challenge())
                || proves(tables.provisioningOf(link.user()).state(), link.challenge());
    }

    private boolean isOutstanding(UserKey user, UUID challenge) {
        return tables.provisioningOf(user).state().outstanding().stream()
                .flatMap(waiting -> waiting.challenges().stream())
                .anyMatch(it -> it.id().equals(challenge));
    }

    private static boolean proves(ProvisioningState state, UUID challenge) {
        if (state instanceof Linked linked) {
            return challenge.equals(linked.proof().challenge())
                    || (linked.replacement() != null && proves(linked.replacement(), challenge));
        }
        return state instanceof Verified verified
                && challenge.equals(verified.proof().challenge());
    }

    private Batch sending(Instant before, int most) {
        KeptJob over = tables.bulkJobs.values().stream()
                .filter(kept -> hasEnded(kept.job, before) && !isRepeated(kept.job))
                .findFirst()
                .orElse(null);
        if (over == null) {
            return new Batch(0, null);
        }
        List<String> people = over.people.keySet().stream().limit(most).toList();
        people.forEach(over.people::remove);
        if (people.size() < most) {
            tables.bulkJobs.remove(over.job.id());
        }
        return new Batch(
                people.size() + (people.size() < most ? 1 : 0), over.job.id().toString());
    }

    private static boolean hasEnded(BulkJob job, Instant before) {
        return !job.state().isOpen()
                && Objects.requireNonNullElse(job.endedAt(), Instant.MAX).isBefore(before);
    }

    private boolean isRepeated(BulkJob job) {
        return tables.bulkJobs.values().stream()
                .map(kept -> kept.job)
                .filter(other -> other.state().isOpen())
                .anyMatch(other -> new Audience.FailedOf(job.id()).equals(other.audience()));
    }
}
