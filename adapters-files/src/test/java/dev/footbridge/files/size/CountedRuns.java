package dev.footbridge.files.size;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.imports.Finding;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.ImportRun.Headway;
import dev.footbridge.imports.ImportRun.Stage;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import dev.footbridge.spi.ImportRuns;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Stands for a database, which keeps rows outside this process: counts them, forgets them and works them out again. */
final class CountedRuns implements ImportRuns {
    private static final int FIRST_ROW = 2;

    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    private @Nullable ImportRun only;
    private int last = FIRST_ROW - 1;

    @Override
    public void add(ImportRun run) {
        only = run;
    }

    @Override
    public Optional<ImportRun> find(TenantId tenant, UUID run) {
        return Optional.ofNullable(only);
    }

    @Override
    public ImmutableList<ImportRun> newest(TenantId tenant, int most) {
        return only == null ? ImmutableList.of() : ImmutableList.of(only);
    }

    @Override
    public void put(TenantId tenant, UUID run, List<RowOutcome> rows) {
        rows.forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
        last += rows.size();
    }

    @Override
    public void settle(
            TenantId tenant, UUID run, Set<Verdict> from, List<RowOutcome> rows, Headway headway, Duration lease) {
        counts.merge(Verdict.WILL_UPDATE, -rows.size(), (had, less) -> had + less == 0 ? null : had + less);
        rows.forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
        find(tenant, run).ifPresent(now -> only = now.with(now.stage(), now.counts(), headway));
    }

    @Override
    public ImmutableList<RowOutcome> rows(TenantId tenant, UUID run, int after, int limit) {
        int first = Math.max(FIRST_ROW, after + 1);
        return IntStream.range(first, Math.min(last + 1, first + limit))
                .mapToObj(number -> new RowOutcome(
                        number,
                        ImmutableList.of(),
                        new UserId("user" + (number - FIRST_ROW)),
                        null,
                        null,
                        Finding.of(Verdict.WILL_UPDATE)))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableMap<Verdict, Integer> counts(TenantId tenant, UUID run) {
        return ImmutableMap.copyOf(counts);
    }

    @Override
    public boolean begin(TenantId tenant, UUID run, Stage from, Stage to, @Nullable UserId by, Duration lease) {
        find(tenant, run).ifPresent(now -> only = now.with(to, now.counts(), Headway.begunBy(by)));
        return true;
    }

    @Override
    public Optional<ImportRun> claim(Duration lease) {
        return Optional.ofNullable(only).filter(run -> run.stage().isWork());
    }

    @Override
    public boolean end(TenantId tenant, UUID run, Stage from, Stage to) {
        find(tenant, run).ifPresent(now -> only = now.with(to, counts, now.headway()));
        return true;
    }

    @Override
    public boolean delete(TenantId tenant, UUID run) {
        return false;
    }

    @Override
    public int forget(Duration age) {
        return 0;
    }
}
