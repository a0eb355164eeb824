package dev.footbridge.servlet.api;

import com.google.common.collect.ImmutableList;
import dev.footbridge.files.UserFiles;
import dev.footbridge.files.imports.FindingWords;
import dev.footbridge.files.imports.RunCells;
import dev.footbridge.imports.Finding;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An import with a page of its rows.
 *
 * @param counts how many rows have each verdict, over all pages
 * @param ignored headings of columns that were not read
 * @param next number of the last row of this page if there are more; to be asked for as {@code after}
 * @param headway of applying or undoing while that goes on; null otherwise
 */
record RunDocument(
        String run,
        String stage,
        String file,
        Map<String, Integer> counts,
        List<String> ignored,
        List<RowDocument> rows,
        @Nullable Integer next,
        @Nullable Headway headway) {
    private static final int PAGE = 2_000;

    /**
     * @param user and address as they stand in the file
     * @param column by its stable name, which is at fault; null if none is
     * @param words why the row changes nothing; null if it does
     */
    record RowDocument(
            int row,
            String user,
            String address,
            String verdict,
            @Nullable String column,
            @Nullable String fault,
            @Nullable Integer otherRow,
            @Nullable String words) {}

    /** How many of the rows that are to be changed are done. */
    record Headway(int done, int of) {}

    static RunDocument of(UserFiles files, ImportRun run, int after, FindingWords words) {
        RunCells cells = RunCells.of(run);
        ImmutableList<RowOutcome> page = files.imports().rows(run, after, PAGE);
        Map<String, Integer> counts = new TreeMap<>();
        files.imports().progress(run).forEach((verdict, rows) -> counts.put(verdict.name(), rows));
        return new RunDocument(
                run.id().toString(),
                run.stage().name(),
                run.fileName(),
                counts,
                run.columns().ignored(),
                page.stream().map(row -> row(row, cells, words)).toList(),
                page.size() < PAGE ? null : page.get(PAGE - 1).row(),
                run.stage().isWork() ? new Headway(run.headway().done(), run.due()) : null);
    }

    private static RowDocument row(RowOutcome outcome, RunCells cells, FindingWords words) {
        Finding finding = outcome.finding();
        Verdict.Outcome became = finding.verdict().outcome();
        boolean changes = became == Verdict.Outcome.PLANNED || became == Verdict.Outcome.DONE;
        return new RowDocument(
                outcome.row(),
                cells.user(outcome),
                cells.address(outcome),
                finding.verdict().name(),
                finding.column() == null ? null : finding.column().name(),
                finding.fault() == null ? null : finding.fault().name(),
                finding.otherRow() == 0 ? null : finding.otherRow(),
                changes ? null : words.reason(finding));
    }
}
