package dev.footbridge.files.imports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.audit.Actor;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.table.ReceivedFile;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.ImportRun.Stage;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import dev.footbridge.spi.ImportRuns;
import dev.footbridge.tenant.TenantId;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Imports addresses from a file (T1 to T4): preview, apply what was previewed, undo. Nothing is ever sent (T3). The
 * caller has made sure that the actor may, and takes the tenant from the actor's own session.
 */
public final class AddressImport {
    private final UserRegister register;
    private final ImportRuns runs;
    private final Preview preview;

    public AddressImport(UserRegister register, ImportRuns runs, ImportSettings settings) {
        this.register = register;
        this.runs = runs;
        this.preview = new Preview(register, runs, settings, new SecureRandom());
    }

    /** What became of a preview. */
    public sealed interface PreviewAnswer {
        record Previewed(ImportRun run, ImmutableMap<Verdict, Integer> counts) implements PreviewAnswer {}

        record Refused(FileRefusal refusal) implements PreviewAnswer {}
    }

    /** What became of applying or undoing. */
    public sealed interface RunAnswer {
        record Finished(ImportRun run, ImmutableMap<Verdict, Integer> counts) implements RunAnswer {}

        /** It cannot be applied or undone from where it is. */
        record AtAnotherStage(Stage stage) implements RunAnswer {}

        record NotFound() implements RunAnswer {}
    }

    /**
     * Judges every row and changes nothing. The file is read twice and not needed afterwards.
     *
     * @throws IOException if this machine cannot read the file any more
     */
    public PreviewAnswer preview(TenantId tenant, ReceivedFile file, Actor actor, Instant now) throws IOException {
        return preview.of(tenant, file, actor, now);
    }

    /** Saves the addresses that the preview said would be; whoever was changed meanwhile is left alone. */
    public RunAnswer apply(TenantId tenant, UUID run, Actor actor) {
        return move(
                tenant, run, Set.of(Stage.PREVIEWED, Stage.APPLYING), Stage.APPLYING, Stage.APPLIED, Step.APPLY, actor);
    }

    /** Puts back what the run changed and nobody has changed since. */
    public RunAnswer undo(TenantId tenant, UUID run, Actor actor) {
        return move(tenant, run, Set.of(Stage.APPLIED, Stage.UNDOING), Stage.UNDOING, Stage.UNDONE, Step.UNDO, actor);
    }

    public Optional<ImportRun> find(TenantId tenant, UUID run) {
        return runs.find(tenant, run);
    }

    /** How far a run is, by verdict. */
    public ImmutableMap<Verdict, Integer> progress(ImportRun run) {
        return runs.counts(run.tenant(), run.id());
    }

    /** A page of rows; {@code after} is the number of the last row of the page before, 0 for the first. */
    public ImmutableList<RowOutcome> rows(ImportRun run, int after, int limit) {
        return runs.rows(run.tenant(), run.id(), after, limit);
    }

    private RunAnswer move(
            TenantId tenant, UUID id, Set<Stage> from, Stage during, Stage after, Step step, Actor actor) {
        if (!runs.advance(tenant, id, from, during)) {
            return runs.find(tenant, id)
                    .<RunAnswer>map(run -> new RunAnswer.AtAnotherStage(run.stage()))
                    .orElseGet(RunAnswer.NotFound::new);
        }
        step.take(register, runs, tenant, id, actor);
        // False if another node was done first, which comes to the same.
        boolean unused = runs.advance(tenant, id, Set.of(during), after);
        ImportRun run = runs.find(tenant, id).orElseThrow();
        return new RunAnswer.Finished(run, progress(run));
    }
}
