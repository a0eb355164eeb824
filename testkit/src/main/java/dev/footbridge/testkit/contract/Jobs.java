package dev.footbridge.testkit.contract;

import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.bulk.Audience;
import dev.footbridge.bulk.BulkJob;
import dev.footbridge.bulk.JobState;
import dev.footbridge.spi.BulkJobStore;
import dev.footbridge.spi.BulkJobStore.Recipient;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.spi.Saved;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Jobs of a tenant of this test alone. Those of other tests may stand beside them. */
final class Jobs {
    private static final UserId ADMINISTRATOR = new UserId("admin");
    private static final int MANY = 100;

    private final Ports ports;
    private final TenantId tenant;

    Jobs(Ports ports) {
        this.ports = ports;
        this.tenant = new Scene(ports).tenant();
    }

    TenantId tenant() {
        return tenant;
    }

    private BulkJobStore store() {
        return ports.bulkJobs();
    }

    BulkJob job(Audience audience) {
        return BulkJob.begin(
                UUID.randomUUID(),
                tenant,
                audience,
                ADMINISTRATOR,
                ports.tenants().now(),
                40);
    }

    BulkJob started() {
        BulkJob job = job(Audience.Selection.everybody());
        if (!store().start(job, entry(EventKind.BULK_STARTED))) {
            throw new AssertionError("The job was not started");
        }
        return job;
    }

    AuditEntry entry(EventKind kind) {
        return Changes.entry(tenant, kind, Shapes.ANY_TIME);
    }

    boolean become(BulkJob job, JobState from, JobState to) {
        return store().become(job.id(), from, to, entry(EventKind.BULK_PAUSED));
    }

    List<EventKind> told() {
        return ports.auditChain().waiting(tenant, MANY).stream()
                .map(AuditEntry::kind)
                .toList();
    }

    BulkJob read(BulkJob job) {
        return store().find(tenant, job.id()).orElseThrow();
    }

    /** A lease on this tenant's job; jobs of other tests that come first are leased away. */
    Optional<BulkJob> claim(Duration lease) {
        return Stream.generate(() -> store().claim(lease))
                .limit(MANY)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .filter(job -> job.tenant().equals(tenant))
                .findFirst();
    }

    /** Puts people into the job and ends its listing. */
    List<Recipient> listed(BulkJob job, String... users) {
        List<Recipient> people = people(users);
        if (!list(job, people, people.get(people.size() - 1).user(), true)) {
            throw new AssertionError("The people were not listed");
        }
        return people;
    }

    boolean list(BulkJob job, List<Recipient> people, @Nullable UserId upTo, boolean complete) {
        return store().list(job, people, upTo, complete);
    }

    static List<Recipient> people(String... users) {
        return Stream.of(users)
                .map(user -> new Recipient(new UserId(user), UUID.randomUUID(), 0))
                .toList();
    }

    /** Writes the user's mail into the outbox, as a decision does. */
    void mail(Recipient recipient) {
        UserKey user = new UserKey(tenant, recipient.user());
        Scene scene = new Scene(ports);
        OutboxEntry mail = Changes.mail(recipient.mail(), user, Shapes.ANY_TIME);
        if (scene.save(Changes.with(scene.load(user), mail)) != Saved.SAVED) {
            throw new AssertionError("The mail was not written");
        }
    }
}
