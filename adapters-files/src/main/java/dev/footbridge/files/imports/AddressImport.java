package dev.footbridge.files.imports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.audit.Actor;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.table.ReceivedFile;
import dev.footbridge.imports.Column;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.ImportRun.Headway;
import dev.footbridge.imports.ImportRun.Stage;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import dev.footbridge.spi.ImportRuns;
import dev.footbridge.tenant.TenantId;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Imports addresses from a file (T1 to T4): preview, apply what was previewed, undo. Nothing is ever sent (T3). The
 * caller has made sure that the actor may, and takes the tenant from the actor's own session.
 */
public final class AddressImport {
    private static final int AT_ONCE = 2_000;

    private final ImportRuns runs;
    private final Preview preview;
    private final ImportWorker worker;
    private final int most;

    public AddressImport(UserRegister register, ImportRuns runs, ImportSettings settings) {
        this(register, runs, settings, AT_ONCE);
    }

    /** @param most how many changes are made while somebody waits for the answer */
    AddressImport(UserRegister register, ImportRuns runs, ImportSettings settings, int most) {
        this.runs = runs;
        this.worker = new ImportWorker(register, runs);
        this.most = most;
        this.preview = new Preview(register, runs, settings, new SecureRandom());
    }

    /** What became of a preview. */
    public sealed interface PreviewAnswer {
        record Previewed(ImportRun run, ImmutableMap<Verdict, Integer> counts) implements PreviewAnswer {}

        /** @param headings of the file, so that somebody can say what they mean; empty if it has none */
        record Refused(FileRefusal refusal, ImmutableList<String> headings) implements PreviewAnswer {}
    }

    /** What became of applying or undoing. */
    public sealed interface RunAnswer {
        /** It is done. */
        record Finished(ImportRun run, ImmutableMap<Verdict, Integer> counts) implements RunAnswer {}

        /** It is so large that it goes on in the background ({@link ImportWorker}). */
        record Begun(ImportRun run) implements RunAnswer {}

        /** It cannot be applied or undone from where it is; somebody else may have begun. */
        record AtAnotherStage(Stage stage) implements RunAnswer {}

        record NotFound() implements RunAnswer {}
    }

    /**
     * Judges every row and changes nothing. The file is read twice and not needed afterwards.
     *
     * @throws IOException if this machine cannot read the file any more
     */
    public PreviewAnswer preview(TenantId tenant, ReceivedFile file, Actor actor, Instant now) throws IOException {
        return preview(tenant, file, Map.of(), actor, now);
    }

    /**
     * As the other one, for a file whose headings somebody has explained.
     *
     * @param chosen headings as they stand in the file, by what they mean
     */
    public PreviewAnswer preview(
            TenantId tenant, ReceivedFile file, Map<Column, String> chosen, Actor actor, Instant now)
            throws IOException {
        return preview.of(tenant, file, chosen, actor, now);
    }

    /**
     * Saves the addresses that the preview said would be; whoever was changed meanwhile is left alone. Few are saved at
     * once, many by the background work of any node.
     */
    public RunAnswer apply(TenantId tenant, UUID run, Actor actor) {
        return begin(tenant, run, Step.APPLY, actor);
    }

    /** Puts back what the run changed and nobody has changed since. */
    public RunAnswer undo(TenantId tenant, UUID run, Actor actor) {
        return begin(tenant, run, Step.UNDO, actor);
    }

    /** What is to be run in the background, so that large runs get done. */
    public ImportWorker worker() {
        return worker;
    }

    /** The tenant's runs, the newest first. */
    public ImmutableList<ImportRun> newest(TenantId tenant, int most) {
        return runs.newest(tenant, most);
    }

    public Optional<ImportRun> find(TenantId tenant, UUID run) {
        return runs.find(tenant, run);
    }

    /** How far a run is, by verdict. */
    public ImmutableMap<Verdict, Integer> progress(ImportRun run) {
        return run.stage().isWork() ? runs.counts(run.tenant(), run.id()) : run.counts();
    }

    /** A page of rows; {@code after} is the number of the last row of the page before, 0 for the first. */
    public ImmutableList<RowOutcome> rows(ImportRun run, int after, int limit) {
        return runs.rows(run.tenant(), run.id(), after, limit);
    }

    private RunAnswer begin(TenantId tenant, UUID id, Step step, Actor actor) {
        Optional<ImportRun> found = runs.find(tenant, id);
        if (found.isEmpty()) {
            return new RunAnswer.NotFound();
        }
        boolean atOnce = found.get().due() <= most;
        Duration lease = atOnce ? ImportWorker.LEASE : Duration.ZERO;
        if (!runs.begin(tenant, id, step.before(), step.during(), actor.user(), lease)) {
            return runs.find(tenant, id)
                    .<RunAnswer>map(now -> new RunAnswer.AtAnotherStage(now.stage()))
                    .orElseGet(RunAnswer.NotFound::new);
        }
        ImportRun begun = found.get().with(step.during(), found.get().counts(), Headway.begunBy(actor.user()));
        if (atOnce) {
            worker.finish(begun, actor);
        }
        ImportRun now = runs.find(tenant, id).orElse(begun);
        return now.stage() == step.after() ? new RunAnswer.Finished(now, now.counts()) : new RunAnswer.Begun(now);
    }
}
