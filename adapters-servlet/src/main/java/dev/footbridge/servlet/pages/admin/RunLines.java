package dev.footbridge.servlet.pages.admin;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.files.UserFiles;
import dev.footbridge.files.imports.FindingWords;
import dev.footbridge.files.imports.RunCells;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a page shows of the rows of a run: a few of those that change something, a few of those that do not. */
record RunLines(
        Map<Verdict, Integer> progress,
        List<RunView.Fault> faults,
        List<RunView.Change> changes,
        boolean moreFaults,
        boolean moreChanges) {
    /** Of each kind; the result file has them all. */
    static final int MOST = 100;

    private static final int PAGE = 1_000;

    static RunLines of(UserFiles files, ImportRun run, FindingWords words) {
        RunCells cells = RunCells.of(run);
        List<RunView.Fault> faults = new ArrayList<>();
        List<RunView.Change> changes = new ArrayList<>();
        int last = 0;
        ImmutableList<RowOutcome> page = files.imports().rows(run, last, PAGE);
        while (!page.isEmpty() && (faults.size() <= MOST || changes.size() <= MOST)) {
            for (RowOutcome row : page) {
                switch (row.verdict().outcome()) {
                    case PLANNED, DONE -> changes.add(change(row, cells));
                    case SKIPPED, ERROR -> faults.add(fault(row, cells, words));
                    case NOTHING -> {
                        // Neither a change nor anything to see to.
                    }
                }
                last = row.row();
            }
            page = files.imports().rows(run, last, PAGE);
        }
        return new RunLines(
                files.imports().progress(run),
                first(faults),
                first(changes),
                faults.size() > MOST,
                changes.size() > MOST);
    }

    /** How many rows came to what, those of which there are any. */
    List<RunView.Count> counts(AdminWords say) {
        return Arrays.stream(Verdict.Outcome.values())
                .map(outcome -> new RunView.Count(say.of("import.count." + outcome), say.number(rows(outcome))))
                .filter(count -> !count.number().equals(say.number(0)))
                .toList();
    }

    private int rows(Verdict.Outcome outcome) {
        return progress.entrySet().stream()
                .filter(entry -> entry.getKey().outcome() == outcome)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static RunView.Change change(RowOutcome row, RunCells cells) {
        return new RunView.Change(row.row(), cells.user(row), text(row.former()), text(row.next()));
    }

    private static RunView.Fault fault(RowOutcome row, RunCells cells, FindingWords words) {
        return new RunView.Fault(
                row.row(),
                cells.user(row),
                cells.address(row),
                words.result(row.finding()),
                words.reason(row.finding()));
    }

    private static String text(@Nullable EmailAddress address) {
        return address == null ? "–" : address.display();
    }

    private static <T> List<T> first(List<T> lines) {
        return List.copyOf(lines.subList(0, Math.min(MOST, lines.size())));
    }
}
