package dev.footbridge.files.imports;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.Actor;
import dev.footbridge.files.imports.UserRegister.Replacement;
import dev.footbridge.files.imports.UserRegister.Stored;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.ImportRun.Headway;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.spi.ImportRuns;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies and undoes runs that were begun, of all tenants. Any number of nodes may do so; a run is leased to one at a time
 * and rows are written as they are done, a batch at a time, so that a node that dies leaves the rest of its run to the
 * others. Doing a batch again comes to the same.
 */
public final class ImportWorker {
    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);

    /** Far longer than a batch takes. */
    static final Duration LEASE = Duration.ofMinutes(2);

    /** One decides while the other's portion is written; more would take connections from the pages. */
    private static final int LANES = 2;

    private final UserRegister register;
    private final ImportRuns runs;

    ImportWorker(UserRegister register, ImportRuns runs) {
        this.register = register;
        this.runs = runs;
    }

    /**
     * Works off every run that waits and that no other node holds.
     *
     * @return how many there were
     */
    public int runOnce() {
        return runWhile(() -> true);
    }

    /** As {@link #runOnce}, and leaves off after a batch when there shall be no more. */
    public int runWhile(BooleanSupplier goesOn) {
        int taken = 0;
        while (goesOn.getAsBoolean()) {
            Optional<ImportRun> run = runs.claim(LEASE);
            if (run.isEmpty()) {
                break;
            }
            taken++;
            takeUp(run.get(), goesOn);
        }
        return taken;
    }

    private void takeUp(ImportRun run, BooleanSupplier goesOn) {
        try (Lanes lanes = Lanes.of(LANES)) {
            goOn(run, actor(run.headway()), goesOn, lanes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException fault) {
            // The message may hold what must not be logged. The run comes again when its lease is over.
            log.error("Work on an import failed with {}", fault.getClass().getName());
        }
    }

    /** Whoever asked for it answers for it, also when another node does it. */
    private static Actor actor(Headway headway) {
        return headway.by() == null ? Actor.system() : Actor.administrator(headway.by(), Actor.Channel.JOB, null);
    }

    /** All of a run, here and now; the caller holds it. */
    void finish(ImportRun run, Actor actor) {
        try (Lanes own = Lanes.own()) {
            goOn(run, actor, () -> true, own);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** From where the run has come to. */
    private void goOn(ImportRun run, Actor actor, BooleanSupplier goesOn, Lanes lanes) throws InterruptedException {
        Step step = Step.during(run.stage());
        Headway headway = run.headway();
        int most = Batches.SIZE * lanes.number();
        ImmutableList<RowOutcome> page = runs.rows(run.tenant(), run.id(), headway.upTo(), most);
        while (!page.isEmpty()) {
            if (!isStillAt(run, headway)) {
                return;
            }
            List<RowOutcome> due = page.stream()
                    .filter(row -> step.waiting().contains(row.verdict()))
                    .toList();
            List<Stored> stored =
                    lanes.each(replacements(step, due), portion -> register.store(run.tenant(), portion, actor));
            List<RowOutcome> taken = taken(step, due, stored);
            headway = headway.further(due.size(), page.get(page.size() - 1).row());
            boolean ends = !goesOn.getAsBoolean();
            runs.settle(run.tenant(), run.id(), step.waiting(), taken, headway, ends ? Duration.ZERO : LEASE);
            if (ends) {
                return;
            }
            page = runs.rows(run.tenant(), run.id(), headway.upTo(), most);
        }
        // False if another node was done first, which comes to the same.
        boolean unused = runs.end(run.tenant(), run.id(), step.during(), step.after());
    }

    /** Whoever was held up longer than the lease finds that another node has gone on, and leaves it the rest. */
    private boolean isStillAt(ImportRun run, Headway headway) {
        return runs.find(run.tenant(), run.id())
                .filter(now -> now.stage() == run.stage() && now.headway().equals(headway))
                .isPresent();
    }

    private static List<Replacement> replacements(Step step, List<RowOutcome> rows) {
        return rows.stream()
                .map(row -> step.replacement(Objects.requireNonNull(row.user()), row))
                .toList();
    }

    private static List<RowOutcome> taken(Step step, List<RowOutcome> rows, List<Stored> stored) {
        List<RowOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            outcomes.add(rows.get(i).now(step.verdict(rows.get(i), stored.get(i))));
        }
        return outcomes;
    }
}
