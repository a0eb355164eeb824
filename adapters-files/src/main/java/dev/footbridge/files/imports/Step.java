package dev.footbridge.files.imports;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.files.imports.UserRegister.Replacement;
import dev.footbridge.files.imports.UserRegister.Stored;
import dev.footbridge.imports.ImportRun.Stage;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import dev.footbridge.tenant.UserId;
import java.util.Arrays;

/** What is done with the rows of a run that wait for it. */
enum Step {
    APPLY(Verdict.Outcome.PLANNED, Stage.PREVIEWED, Stage.APPLYING, Stage.APPLIED) {
        @Override
        Replacement replacement(UserId user, RowOutcome row) {
            return new Replacement(user, row.former(), row.next());
        }

        @Override
        Verdict verdict(RowOutcome row, Stored stored) {
            return switch (stored) {
                case STORED -> row.verdict() == Verdict.WILL_CLEAR ? Verdict.CLEARED : Verdict.UPDATED;
                case CHANGED_MEANWHILE -> Verdict.CONFLICT;
                case DOMAIN_NOT_ALLOWED -> Verdict.DOMAIN_NOT_ALLOWED;
            };
        }
    },
    UNDO(Verdict.Outcome.DONE, Stage.APPLIED, Stage.UNDOING, Stage.UNDONE) {
        @Override
        Replacement replacement(UserId user, RowOutcome row) {
            return new Replacement(user, row.next(), row.former());
        }

        @Override
        Verdict verdict(RowOutcome row, Stored stored) {
            return stored == Stored.STORED ? Verdict.UNDONE : Verdict.KEPT;
        }
    };

    private final ImmutableSet<Verdict> waiting;
    private final Stage before;
    private final Stage during;
    private final Stage after;

    Step(Verdict.Outcome waiting, Stage before, Stage during, Stage after) {
        this.waiting = Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.outcome() == waiting)
                .collect(ImmutableSet.toImmutableSet());
        this.before = before;
        this.during = during;
        this.after = after;
    }

    /** The step that goes on at a stage that is work. */
    static Step during(Stage stage) {
        return stage == Stage.UNDOING ? UNDO : APPLY;
    }

    ImmutableSet<Verdict> waiting() {
        return waiting;
    }

    Stage before() {
        return before;
    }

    Stage during() {
        return during;
    }

    Stage after() {
        return after;
    }

    abstract Replacement replacement(UserId user, RowOutcome row);

    abstract Verdict verdict(RowOutcome row, Stored stored);
}
