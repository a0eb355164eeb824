package dev.footbridge.files.imports;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.Actor;
import dev.footbridge.files.imports.UserRegister.Replacement;
import dev.footbridge.files.imports.UserRegister.Stored;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import dev.footbridge.spi.ImportRuns;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Goes through the rows of a run that wait for it. Rows are written as they are done, and doing one again comes to the
 * same, so that a step that broke off is simply taken again.
 */
enum Step {
    APPLY(Verdict.Outcome.PLANNED) {
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
    UNDO(Verdict.Outcome.DONE) {
        @Override
        Replacement replacement(UserId user, RowOutcome row) {
            return new Replacement(user, row.next(), row.former());
        }

        @Override
        Verdict verdict(RowOutcome row, Stored stored) {
            return stored == Stored.STORED ? Verdict.UNDONE : Verdict.KEPT;
        }
    };

    private final Verdict.Outcome waiting;

    Step(Verdict.Outcome waiting) {
        this.waiting = waiting;
    }

    abstract Replacement replacement(UserId user, RowOutcome row);

    abstract Verdict verdict(RowOutcome row, Stored stored);

    void take(UserRegister register, ImportRuns runs, TenantId tenant, UUID run, Actor actor) {
        int last = 0;
        ImmutableList<RowOutcome> page = runs.rows(tenant, run, last, Batches.SIZE);
        while (!page.isEmpty()) {
            List<RowOutcome> due = page.stream()
                    .filter(row -> row.verdict().outcome() == waiting)
                    .toList();
            runs.put(tenant, run, taken(due, register.store(tenant, replacements(due), actor)));
            last = page.get(page.size() - 1).row();
            page = runs.rows(tenant, run, last, Batches.SIZE);
        }
    }

    private List<Replacement> replacements(List<RowOutcome> rows) {
        return rows.stream()
                .map(row -> replacement(Objects.requireNonNull(row.user()), row))
                .toList();
    }

    private List<RowOutcome> taken(List<RowOutcome> rows, List<Stored> stored) {
        List<RowOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            outcomes.add(rows.get(i).now(verdict(rows.get(i), stored.get(i))));
        }
        return outcomes;
    }
}
