package dev.footbridge.files.size;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import dev.footbridge.spi.ImportRuns;
import dev.footbridge.tenant.TenantId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Stands for a database, which keeps rows outside this process: counts them and forgets them. */
final class CountedRuns implements ImportRuns {
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    @Override
    public void put(TenantId tenant, UUID run, List<RowOutcome> rows) {
        rows.forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
    }

    @Override
    public ImmutableMap<Verdict, Integer> counts(TenantId tenant, UUID run) {
        return ImmutableMap.copyOf(counts);
    }

    @Override
    public void add(ImportRun run) {
        counts.clear();
    }

    @Override
    public Optional<ImportRun> find(TenantId tenant, UUID run) {
        return Optional.empty();
    }

    @Override
    public boolean advance(TenantId tenant, UUID run, Set<ImportRun.Stage> from, ImportRun.Stage to) {
        return false;
    }

    @Override
    public ImmutableList<RowOutcome> rows(TenantId tenant, UUID run, int after, int limit) {
        return ImmutableList.of();
    }
}
