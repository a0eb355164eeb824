package dev.footbridge;

import com.google.common.collect.ImmutableList;
import dev.footbridge.bulk.Audience;
import dev.footbridge.bulk.BulkJob;
import dev.footbridge.bulk.Result;
import dev.footbridge.spi.BulkJobStore.Recipient;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.verification.TimeOrderedId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks up whom a job goes through, a page at a time. */
final class BulkAudience {
    private static final int PAGE = 500;

    private final Parts parts;

    BulkAudience(Parts parts) {
        this.parts = parts;
    }

    static UserProjection.Query query(Audience.Selection selection, @Nullable UserId after, int most) {
        return new UserProjection.Query(
                selection.text(), selection.state(), selection.active(), selection.reasons(), most, after);
    }

    int size(TenantId tenant, Audience audience) {
        if (audience instanceof Audience.Selection selection) {
            return parts.users().count(tenant, query(selection, null, 1), Integer.MAX_VALUE);
        }
        return parts.bulkJobs().progress(((Audience.FailedOf) audience).job()).failed();
    }

    /**
     * Puts the next page into the job.
     *
     * @return whether anything may be left to look up
     */
    boolean listMore(BulkJob job) {
        Instant now = parts.tenants().now();
        ImmutableList<UserId> users = next(job);
        List<Recipient> people = users.stream()
                .map(user -> new Recipient(user, TimeOrderedId.draw(parts.random(), now), 0))
                .toList();
        boolean complete = users.size() < PAGE;
        UserId upTo = users.isEmpty() ? job.listedUpTo() : users.get(users.size() - 1);
        // Where another node was quicker, the next look at the job shows how far it has come.
        boolean unused = parts.bulkJobs().list(job, people, upTo, complete);
        return !complete;
    }

    private ImmutableList<UserId> next(BulkJob job) {
        if (job.audience() instanceof Audience.Selection selection) {
            return parts.users().page(job.tenant(), query(selection, job.listedUpTo(), PAGE)).users().stream()
                    .map(UserProjection.Row::id)
                    .collect(ImmutableList.toImmutableList());
        }
        return parts
                .bulkJobs()
                .results(((Audience.FailedOf) job.audience()).job(), Result.Kind.FAILED, job.listedUpTo(), PAGE)
                .stream()
                .map(Result::user)
                .collect(ImmutableList.toImmutableList());
    }
}
