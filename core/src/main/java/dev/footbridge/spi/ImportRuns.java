package dev.footbridge.spi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.ImportRun.Headway;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps runs and their rows, so that what is applied is what was previewed, on any node. Contract:
 * {@code ImportRunsContract}.
 *
 * <p>Any number of nodes work on the runs. A node holds one for the time of a lease; a node that takes longer may find
 * that another has begun with the same rows.
 */
public interface ImportRuns {

    void add(ImportRun run);

    /** Empty if the tenant has no such run. */
    Optional<ImportRun> find(TenantId tenant, UUID run);

    /** The tenant's runs, the newest first. */
    ImmutableList<ImportRun> newest(TenantId tenant, int most);

    /** Writes rows that are not there yet. */
    void put(TenantId tenant, UUID run, List<RowOutcome> rows);

    /**
     * Writes what became of rows, that is their finding and the address they ask for, and how far the run has come, all or
     * nothing, and holds the run for another lease. A row that has none of the verdicts {@code from} any more stays as it
     * is: two nodes never tell two stories of one row.
     */
    void settle(TenantId tenant, UUID run, Set<Verdict> from, List<RowOutcome> rows, Headway headway, Duration lease);

    /**
     * Rows in the order of their numbers.
     *
     * @param after number of the last row of the former page; 0 for the first
     */
    ImmutableList<RowOutcome> rows(TenantId tenant, UUID run, int after, int limit);

    /** How many rows have each verdict now; those that no row has are left out. */
    ImmutableMap<Verdict, Integer> counts(TenantId tenant, UUID run);

    /**
     * Begins work on a run, without any headway yet, and leases it to the caller; false, and nothing changes, unless it is
     * at the stage {@code from}. Of two at once one MUST be refused.
     *
     * @param by who asked for it; null for the system
     */
    boolean begin(
            TenantId tenant, UUID run, ImportRun.Stage from, ImportRun.Stage to, @Nullable UserId by, Duration lease);

    /** Leases a run that is worked on and that nobody holds; two callers MUST NOT hold the same one at the same time. */
    Optional<ImportRun> claim(Duration lease);

    /** Moves a run on and keeps the counts of its rows; false, and nothing changes, unless it is at that stage. */
    boolean end(TenantId tenant, UUID run, ImportRun.Stage from, ImportRun.Stage to);

    /** Forgets a run with its rows; false if there is none or if it is worked on. */
    boolean delete(TenantId tenant, UUID run);

    /**
     * Forgets the runs of all tenants that were previewed longer ago than that, but those that are worked on.
     *
     * @return how many
     */
    int forget(Duration age);
}
