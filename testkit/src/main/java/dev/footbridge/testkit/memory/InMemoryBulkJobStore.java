package dev.footbridge.testkit.memory;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.bulk.BulkJob;
import dev.footbridge.bulk.JobState;
import dev.footbridge.bulk.Progress;
import dev.footbridge.bulk.Result;
import dev.footbridge.spi.BulkJobStore;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.testkit.memory.KeptJob.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Jobs in memory. */
final class InMemoryBulkJobStore implements BulkJobStore {
    private final Tables tables;
    private final InstantSource clock;

    InMemoryBulkJobStore(Tables tables, InstantSource clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public boolean start(BulkJob job, AuditEntry entry) {
        synchronized (tables) {
            if (of(job.tenant()).anyMatch(other -> other.state().isOpen())) {
                return false;
            }
            tables.bulkJobs.put(job.id(), new KeptJob(job));
            return tables.audit.add(entry);
        }
    }

    @Override
    public Optional<BulkJob> find(TenantId tenant, UUID job) {
        synchronized (tables) {
            return of(tenant).filter(kept -> kept.id().equals(job)).findFirst();
        }
    }

    @Override
    public Optional<BulkJob> newest(TenantId tenant) {
        synchronized (tables) {
            return of(tenant).reduce((earlier, later) -> later);
        }
    }

    @Override
    public boolean become(UUID job, JobState from, JobState to, AuditEntry entry) {
        synchronized (tables) {
            KeptJob kept = tables.bulkJobs.get(job);
            if (kept == null || kept.job.state() != from) {
                return false;
            }
            kept.job = kept.job.in(to, to.isOpen() ? null : clock.instant());
            return tables.audit.add(entry);
        }
    }

    @Override
    public Optional<BulkJob> claim(Duration lease) {
        synchronized (tables) {
            Instant now = clock.instant();
            Optional<KeptJob> due = tables.bulkJobs.values().stream()
                    .filter(kept -> kept.job.state() == JobState.RUNNING && !kept.dueAt.isAfter(now))
                    .min(Comparator.comparing(kept -> kept.dueAt));
            due.ifPresent(kept -> kept.dueAt = now.plus(lease));
            return due.map(kept -> kept.job);
        }
    }

    @Override
    public void rest(UUID job, Duration pause) {
        synchronized (tables) {
            Optional.ofNullable(tables.bulkJobs.get(job))
                    .ifPresent(kept -> kept.dueAt = clock.instant().plus(pause));
        }
    }

    @Override
    public boolean list(BulkJob job, List<Recipient> people, @Nullable UserId upTo, boolean complete) {
        synchronized (tables) {
            KeptJob kept = tables.bulkJobs.get(job.id());
            if (kept == null || kept.job.listed() || !Objects.equals(kept.job.listedUpTo(), job.listedUpTo())) {
                return false;
            }
            people.forEach(it -> kept.people.putIfAbsent(it.user().value(), Person.fresh(it)));
            kept.job = kept.job.withListing(upTo, complete);
            return true;
        }
    }

    @Override
    public List<Recipient> waiting(UUID job, int most) {
        synchronized (tables) {
            return people(job)
                    .filter(it -> it.isWaiting() && !it.dueAt().isAfter(clock.instant()))
                    .map(Person::recipient)
                    .limit(most)
                    .toList();
        }
    }

    @Override
    public void putOff(UUID job, UserId user, Duration pause) {
        ifWaiting(job, user, it -> {
            Recipient again =
                    new Recipient(user, it.recipient().mail(), it.recipient().attempts() + 1);
            return new Person(again, it.result(), clock.instant().plus(pause));
        });
    }

    @Override
    public void settle(UUID job, Result outcome) {
        ifWaiting(job, outcome.user(), it -> new Person(it.recipient(), outcome, it.dueAt()));
    }

    @Override
    public Progress progress(UUID job) {
        synchronized (tables) {
            Progress progress = Progress.none();
            for (Person person : people(job).toList()) {
                progress = progress.plus(seen(person).kind(), 1);
            }
            return progress;
        }
    }

    @Override
    public ImmutableList<Result> results(UUID job, Result.@Nullable Kind only, @Nullable UserId after, int most) {
        synchronized (tables) {
            return people(job)
                    .map(this::seen)
                    .filter(it -> only == null || it.kind() == only)
                    .filter(it -> after == null || it.user().value().compareTo(after.value()) > 0)
                    .limit(most)
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private Result seen(Person person) {
        Result result = person.result();
        Posting posting = tables.outbox.get(person.recipient().mail());
        if (result.kind() != Result.Kind.QUEUED || posting == null) {
            return result;
        }
        return switch (posting.delivery().state()) {
            case QUEUED -> result;
            case SENT -> new Result(result.user(), Result.Kind.SENT, "");
            case FAILED -> Result.ofFailedMail(result.user(), posting.delivery().detail());
        };
    }

    private Stream<BulkJob> of(TenantId tenant) {
        return tables.bulkJobs.values().stream()
                .map(kept -> kept.job)
                .filter(job -> job.tenant().equals(tenant));
    }

    private Stream<Person> people(UUID job) {
        return Stream.ofNullable(tables.bulkJobs.get(job)).flatMap(kept -> kept.people.values().stream());
    }

    private void ifWaiting(UUID job, UserId user, UnaryOperator<Person> change) {
        synchronized (tables) {
            Optional.ofNullable(tables.bulkJobs.get(job))
                    .ifPresent(kept -> kept.people.computeIfPresent(
                            user.value(), (id, it) -> it.isWaiting() ? change.apply(it) : it));
        }
    }
}
