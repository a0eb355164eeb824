package dev.footbridge;

import dev.footbridge.audit.Actor;
import dev.footbridge.audit.BulkEvent.BulkCancelled;
import dev.footbridge.audit.BulkEvent.BulkPaused;
import dev.footbridge.audit.BulkEvent.BulkResumed;
import dev.footbridge.audit.BulkEvent.BulkStarted;
import dev.footbridge.audit.Event;
import dev.footbridge.bulk.Audience;
import dev.footbridge.bulk.BulkJob;
import dev.footbridge.bulk.JobState;
import dev.footbridge.bulk.Pace;
import dev.footbridge.bulk.Preview;
import dev.footbridge.bulk.Result;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.verification.TimeOrderedId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Links to many people at once (A5): preview, start, look, pause, resume, cancel, again. The caller has made sure that the
 * actor may. The work itself is done by {@link BulkWorker} on any node.
 */
public final class BulkVerification {
    private static final int PAGE = 500;

    /** A preview looks at no more people than this, so that it answers soon; the job itself has no limit. */
    private static final int MOST_EXAMINED = 10_000;

    private final Parts parts;
    private final Ledger ledger;
    private final BulkJudge judge;
    private final BulkAudience audience;

    BulkVerification(Parts parts, Ledger ledger) {
        this.parts = parts;
        this.ledger = ledger;
        this.judge = new BulkJudge(parts);
        this.audience = new BulkAudience(parts);
    }

    /**
     * What a job would do if it began now; changes nothing. Refuses with PHASE_CLOSED or NOT_FOUND.
     *
     * @param by the administrator, who gets no mail
     */
    public Answer<Preview> preview(TenantId tenant, Audience.Selection selection, UserId by) {
        return open(tenant).then(found -> Answer.granted(preview(found, selection, by)));
    }

    private Preview preview(Tenant tenant, Audience.Selection selection, UserId by) {
        Preview.Counting counting = new Preview.Counting();
        Instant now = parts.tenants().now();
        UserProjection.Page page = parts.users().page(tenant.id(), BulkAudience.query(selection, null, PAGE));
        int matching = audience.size(tenant.id(), selection);
        while (true) {
            page.users().forEach(row -> counting.add(judge.preview(tenant, row, by, now)));
            if (!page.more() || page.users().isEmpty() || counting.examined() >= MOST_EXAMINED) {
                return counting.of(matching);
            }
            UserId last = page.users().get(page.users().size() - 1).id();
            page = parts.users().page(tenant.id(), BulkAudience.query(selection, last, PAGE));
        }
    }

    /** @param actor an administrator; the mails are sent in his name */
    public BulkAnswer start(TenantId tenant, Audience.Selection selection, Actor actor) {
        return begin(tenant, selection, actor);
    }

    /** Starts a new job for those for whom a job that is over failed. */
    public BulkAnswer again(TenantId tenant, UUID job, Actor actor) {
        Optional<BulkJob> former = parts.bulkJobs().find(tenant, job);
        if (former.isEmpty()) {
            return new BulkAnswer.Denied(Refused.of(Refusal.NOT_FOUND));
        }
        BulkStatus status = status(former.get());
        if (former.get().state().isOpen()) {
            return new BulkAnswer.AlreadyOpen(status);
        }
        return status.mayBeRepeated()
                ? begin(tenant, new Audience.FailedOf(job), actor)
                : new BulkAnswer.Denied(Refused.of(Refusal.CONFLICT));
    }

    private BulkAnswer begin(TenantId id, Audience chosen, Actor actor) {
        UserId by = actor.user();
        if (by == null) {
            throw new IllegalArgumentException("A job is started by an administrator");
        }
        Answer<Tenant> tenant = open(id);
        if (tenant.refused().isPresent()) {
            return new BulkAnswer.Denied(tenant.refused().get());
        }
        Instant now = parts.tenants().now();
        int people = audience.size(id, chosen);
        BulkJob job = BulkJob.begin(TimeOrderedId.draw(parts.random(), now), id, chosen, by, now, people);
        boolean started = parts.bulkJobs().start(job, ledger.entry(id, null, now, new BulkStarted(people), actor));
        return started
                ? new BulkAnswer.Started(status(job))
                : newest(id)
                        .<BulkAnswer>map(BulkAnswer.AlreadyOpen::new)
                        .orElseGet(() -> new BulkAnswer.Denied(Refused.of(Refusal.CONFLICT)));
    }

    private Answer<Tenant> open(TenantId id) {
        return parts.tenants()
                .find(id)
                .map(tenant -> tenant.phase().opensProvisioning()
                        ? Answer.granted(tenant)
                        : Answer.<Tenant>denied(Refusal.PHASE_CLOSED))
                .orElse(Answer.denied(Refusal.NOT_FOUND));
    }

    /** The tenant's open job, or the last one; empty if there never was one. */
    public Optional<BulkStatus> newest(TenantId tenant) {
        return parts.bulkJobs().newest(tenant).map(this::status);
    }

    /** Refuses with NOT_FOUND. */
    public Answer<BulkStatus> status(TenantId tenant, UUID job) {
        return found(tenant, job).then(it -> Answer.granted(status(it)));
    }

    /** Stops a job for a while; refuses with NOT_FOUND, or CONFLICT if it does not run. */
    public Answer<BulkStatus> pause(TenantId tenant, UUID job, Actor actor) {
        return become(tenant, job, JobState.PAUSED, new BulkPaused(), actor);
    }

    /** Lets a paused job go on; refuses with NOT_FOUND, or CONFLICT if it is not paused. */
    public Answer<BulkStatus> resume(TenantId tenant, UUID job, Actor actor) {
        return become(tenant, job, JobState.RUNNING, new BulkResumed(), actor);
    }

    /** Stops a job for good; refuses with NOT_FOUND, or CONFLICT if it is over. */
    public Answer<BulkStatus> cancel(TenantId tenant, UUID job, Actor actor) {
        return become(tenant, job, JobState.CANCELLED, new BulkCancelled(), actor);
    }

    private Answer<BulkStatus> become(TenantId tenant, UUID id, JobState next, Event event, Actor actor) {
        return found(tenant, id).then(job -> {
            boolean changed = job.state().canBecome(next)
                    && parts.bulkJobs()
                            .become(
                                    id,
                                    job.state(),
                                    next,
                                    ledger.entry(tenant, null, parts.tenants().now(), event, actor));
            return changed ? status(tenant, id) : Answer.denied(Refusal.CONFLICT);
        });
    }

    /**
     * Hands out what became of everybody, in the order of their ids, a page at a time from the store.
     *
     * @return refuses with NOT_FOUND before anything is handed out
     */
    public Answer<BulkStatus> results(TenantId tenant, UUID job, Consumer<Result> reader) {
        Answer<BulkStatus> status = status(tenant, job);
        status.value().ifPresent(found -> {
            List<Result> page = parts.bulkJobs().results(job, null, null, PAGE);
            while (!page.isEmpty()) {
                page.forEach(reader);
                UserId last = page.get(page.size() - 1).user();
                page = parts.bulkJobs().results(job, null, last, PAGE);
            }
        });
        return status;
    }

    private Answer<BulkJob> found(TenantId tenant, UUID job) {
        return parts.bulkJobs().find(tenant, job).map(Answer::granted).orElse(Answer.denied(Refusal.NOT_FOUND));
    }

    /** How fast a job goes at most. */
    public Pace pace() {
        return parts.bulkPace();
    }

    private BulkStatus status(BulkJob job) {
        return new BulkStatus(job, parts.bulkJobs().progress(job.id()), parts.bulkPace());
    }
}
