package dev.footbridge.spi;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.bulk.BulkJob;
import dev.footbridge.bulk.JobState;
import dev.footbridge.bulk.Progress;
import dev.footbridge.bulk.Result;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps jobs that send links to many people, and what became of each of them (A5). Contract: {@code BulkJobStoreContract}.
 *
 * <p>Any number of nodes work on the jobs. A node holds a job for the time of a lease; one that takes longer may find that
 * another has begun with the same people, so every method here may come twice.
 */
public interface BulkJobStore {

    /** Adds a job; false, and nothing is kept, if the tenant has an open one. Of two at once one MUST be refused. */
    boolean start(BulkJob job, AuditEntry entry);

    Optional<BulkJob> find(TenantId tenant, UUID job);

    /** The tenant's job that was started last; the open one if there is one. */
    Optional<BulkJob> newest(TenantId tenant);

    /** Changes the state with its audit entry; false, and nothing is kept, if the state is no longer {@code from}. */
    boolean become(UUID job, JobState from, JobState to, AuditEntry entry);

    /** Leases a running job that is due, the longest due first; two callers MUST NOT hold the same one at the same time. */
    Optional<BulkJob> claim(Duration lease);

    /** Ends the lease; the job is due again after the pause. */
    void rest(UUID job, Duration pause);

    /**
     * Puts people into the job and moves its listing on, all or nothing. Whoever stands in it already stays as he is.
     *
     * @param job as it was read
     * @param upTo the last user that was looked up; null if there was none
     * @return false if the listing has moved on since the job was read
     */
    boolean list(BulkJob job, List<Recipient> people, @Nullable UserId upTo, boolean complete);

    /** People whom the job has not come to and who are due, in the order of their ids. */
    List<Recipient> waiting(UUID job, int most);

    /** Puts a waiting user off and counts the attempt. */
    void putOff(UUID job, UserId user, Duration pause);

    /**
     * Keeps what became of a waiting user; whoever is not waiting stays as he is.
     *
     * @param outcome with the kind QUEUED, SKIPPED or FAILED
     */
    void settle(UUID job, Result outcome);

    /** Counts people. A queued mail counts as the outbox has it: sent, failed or still queued. */
    Progress progress(UUID job);

    /**
     * People with what became of them, in the order of their ids.
     *
     * @param only of this kind; null for all
     * @param after the last user of the former page; null for the first page
     */
    ImmutableList<Result> results(UUID job, Result.@Nullable Kind only, @Nullable UserId after, int most);

    /**
     * Somebody whom a job shall come to.
     *
     * @param mail id of the user's mail and challenge, drawn beforehand: whoever repeats a step finds them by it
     * @param attempts how often the user was put off
     */
    record Recipient(UserId user, UUID mail, int attempts) {}
}
