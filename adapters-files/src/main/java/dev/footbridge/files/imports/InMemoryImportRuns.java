package dev.footbridge.files.imports;

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
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Runs of one node, gone when it stops: for examples, tests and products that import one file now and then. */
public final class InMemoryImportRuns implements ImportRuns {
    private final Map<UUID, ImportRun> runs = new ConcurrentHashMap<>();
    private final Map<UUID, NavigableMap<Integer, RowOutcome>> rows = new ConcurrentHashMap<>();

    @Override
    public synchronized void add(ImportRun run) {
        runs.put(run.id(), run);
        rows.put(run.id(), new TreeMap<>());
    }

    @Override
    public synchronized Optional<ImportRun> find(TenantId tenant, UUID run) {
        return Optional.ofNullable(runs.get(run)).filter(r -> r.tenant().equals(tenant));
    }

    @Override
    public synchronized boolean advance(TenantId tenant, UUID run, Set<ImportRun.Stage> from, ImportRun.Stage to) {
        Optional<ImportRun> there = find(tenant, run).filter(r -> from.contains(r.stage()));
        there.ifPresent(r -> runs.put(run, r.at(to)));
        return there.isPresent();
    }

    @Override
    public synchronized void put(TenantId tenant, UUID run, List<RowOutcome> outcomes) {
        NavigableMap<Integer, RowOutcome> kept = of(tenant, run);
        outcomes.forEach(outcome -> kept.put(outcome.row(), outcome));
    }

    @Override
    public synchronized ImmutableList<RowOutcome> rows(TenantId tenant, UUID run, int after, int limit) {
        return of(tenant, run).tailMap(after, false).values().stream()
                .limit(limit)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public synchronized ImmutableMap<Verdict, Integer> counts(TenantId tenant, UUID run) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        of(tenant, run).values().forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
        return ImmutableMap.copyOf(counts);
    }

    private NavigableMap<Integer, RowOutcome> of(TenantId tenant, UUID run) {
        NavigableMap<Integer, RowOutcome> kept = rows.get(run);
        if (kept == null || find(tenant, run).isEmpty()) {
            throw new IllegalArgumentException("The tenant has no such run");
        }
        return kept;
    }
}
