package dev.footbridge.files.imports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.ImportRun.Headway;
import dev.footbridge.imports.ImportRun.Stage;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import dev.footbridge.spi.ImportRuns;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs of one node, gone when it stops: for examples, tests and products that import one file now and then. */
public final class InMemoryImportRuns implements ImportRuns {
    private final InstantSource time;
    private final Map<UUID, ImportRun> runs = new LinkedHashMap<>();
    private final Map<UUID, Instant> due = new LinkedHashMap<>();
    private final Map<UUID, NavigableMap<Integer, RowOutcome>> rows = new LinkedHashMap<>();

    public InMemoryImportRuns() {
        this(InstantSource.system());
    }

    public InMemoryImportRuns(InstantSource time) {
        this.time = time;
    }

    @Override
    public synchronized void add(ImportRun run) {
        runs.put(run.id(), run);
        due.put(run.id(), time.instant());
        rows.put(run.id(), new TreeMap<>());
    }

    @Override
    public synchronized Optional<ImportRun> find(TenantId tenant, UUID run) {
        return Optional.ofNullable(runs.get(run)).filter(r -> r.tenant().equals(tenant));
    }

    @Override
    public synchronized ImmutableList<ImportRun> newest(TenantId tenant, int most) {
        return runs.values().stream()
                .filter(run -> run.tenant().equals(tenant))
                .sorted(Comparator.comparing(ImportRun::previewedAt)
                        .thenComparing(ImportRun::id)
                        .reversed())
                .limit(most)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public synchronized void put(TenantId tenant, UUID run, List<RowOutcome> outcomes) {
        NavigableMap<Integer, RowOutcome> kept = of(tenant, run);
        outcomes.forEach(outcome -> kept.put(outcome.row(), outcome));
    }

    @Override
    public synchronized void settle(
            TenantId tenant, UUID run, Set<Verdict> from, List<RowOutcome> outcomes, Headway headway, Duration lease) {
        NavigableMap<Integer, RowOutcome> kept = of(tenant, run);
        outcomes.forEach(outcome -> kept.computeIfPresent(
                outcome.row(), (row, before) -> from.contains(before.verdict()) ? settled(before, outcome) : before));
        runs.computeIfPresent(run, (id, before) -> before.with(before.stage(), before.counts(), headway));
        due.put(run, time.instant().plus(lease));
    }

    private static RowOutcome settled(RowOutcome before, RowOutcome after) {
        return new RowOutcome(
                before.row(), before.cells(), before.user(), before.former(), after.next(), after.finding());
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

    @Override
    public synchronized boolean begin(
            TenantId tenant, UUID run, Stage from, Stage to, @Nullable UserId by, Duration lease) {
        Optional<ImportRun> there = find(tenant, run).filter(r -> r.stage() == from);
        there.ifPresent(r -> {
            runs.put(run, r.with(to, r.counts(), Headway.begunBy(by)));
            due.put(run, time.instant().plus(lease));
        });
        return there.isPresent();
    }

    @Override
    public synchronized Optional<ImportRun> claim(Duration lease) {
        Instant now = time.instant();
        Optional<ImportRun> next = runs.values().stream()
                .filter(run -> run.stage().isWork() && !dueAt(run).isAfter(now))
                .min(Comparator.comparing(this::dueAt));
        next.ifPresent(run -> due.put(run.id(), now.plus(lease)));
        return next;
    }

    @Override
    public synchronized boolean end(TenantId tenant, UUID run, Stage from, Stage to) {
        Optional<ImportRun> there = find(tenant, run).filter(r -> r.stage() == from);
        there.ifPresent(r -> runs.put(run, r.with(to, counts(tenant, run), r.headway())));
        return there.isPresent();
    }

    @Override
    public synchronized boolean delete(TenantId tenant, UUID run) {
        boolean deletes = find(tenant, run).filter(r -> !r.stage().isWork()).isPresent();
        if (deletes) {
            runs.remove(run);
            rows.remove(run);
            due.remove(run);
        }
        return deletes;
    }

    @Override
    public synchronized int forget(Duration age) {
        Instant before = time.instant().minus(age);
        List<ImportRun> old = runs.values().stream()
                .filter(run -> run.previewedAt().isBefore(before))
                .toList();
        return (int) old.stream().filter(run -> delete(run.tenant(), run.id())).count();
    }

    private Instant dueAt(ImportRun run) {
        return due.getOrDefault(run.id(), Instant.MIN);
    }

    private NavigableMap<Integer, RowOutcome> of(TenantId tenant, UUID run) {
        NavigableMap<Integer, RowOutcome> kept = rows.get(run);
        if (kept == null || find(tenant, run).isEmpty()) {
            throw new IllegalArgumentException("The tenant has no such run");
        }
        return kept;
    }
}
