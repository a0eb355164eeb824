package dev.footbridge.spi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import dev.footbridge.tenant.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps runs and their rows, so that what is applied is what was previewed, on any node. Contract:
 * {@code ImportRunsContract}.
 */
public interface ImportRuns {

    void add(ImportRun run);

    /** Empty if the tenant has no such run. */
    Optional<ImportRun> find(TenantId tenant, UUID run);

    /** Moves a run on; false, and nothing changes, unless it is at one of the stages. */
    boolean advance(TenantId tenant, UUID run, Set<ImportRun.Stage> from, ImportRun.Stage to);

    /** Writes rows; one that is there already is replaced. */
    void put(TenantId tenant, UUID run, List<RowOutcome> rows);

    /**
     * Rows in the order of their numbers.
     *
     * @param after number of the last row of the former page; 0 for the first
     */
    ImmutableList<RowOutcome> rows(TenantId tenant, UUID run, int after, int limit);

    /** How many rows have each verdict; those that no row has are left out. */
    ImmutableMap<Verdict, Integer> counts(TenantId tenant, UUID run);
}
