package dev.footbridge.bulk;

import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sending of links to many people of a tenant.
 *
 * @param expected how many people the audience had when it began
 * @param listed whether everybody of the audience stands in the job; until then people are still being looked up
 * @param listedUpTo the last user that was looked up; null before the first
 * @param endedAt null while the job is open
 */
public record BulkJob(
        UUID id,
        TenantId tenant,
        Audience audience,
        UserId startedBy,
        Instant startedAt,
        JobState state,
        int expected,
        boolean listed,
        @Nullable UserId listedUpTo,
        @Nullable Instant endedAt) {

    public static BulkJob begin(
            UUID id, TenantId tenant, Audience audience, UserId startedBy, Instant startedAt, int expected) {
        return new BulkJob(id, tenant, audience, startedBy, startedAt, JobState.RUNNING, expected, false, null, null);
    }

    /** @param end null while it stays open */
    public BulkJob in(JobState next, @Nullable Instant end) {
        return new BulkJob(id, tenant, audience, startedBy, startedAt, next, expected, listed, listedUpTo, end);
    }

    /** @param complete whether nobody is left to look up */
    public BulkJob withListing(@Nullable UserId upTo, boolean complete) {
        return new BulkJob(id, tenant, audience, startedBy, startedAt, state, expected, complete, upTo, endedAt);
    }
}
