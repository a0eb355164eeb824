package dev.footbridge.files.imports;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.AddressFault;
import dev.footbridge.files.table.RowSink;
import dev.footbridge.imports.Column;
import dev.footbridge.imports.Finding;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.spi.ImportRuns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes what became of a run: the file as it was, and two columns more (T4). */
public final class ResultFile {
    private final ImportRuns runs;
    private final ImportSettings settings;

    public ResultFile(ImportRuns runs, ImportSettings settings) {
        this.runs = runs;
        this.settings = settings;
    }

    /** @param faultWords says in the reader's language what is wrong with an address */
    public void write(ImportRun run, RowSink sink, Locale locale, Function<AddressFault, String> faultWords)
            throws IOException {
        FindingWords words = new FindingWords(settings, locale, faultWords);
        int width = run.columns().headings().size();
        sink.write(row(run.columns().headings(), width, words.heading(Column.RESULT), words.heading(Column.REASON)));
        int last = 0;
        ImmutableList<RowOutcome> page = runs.rows(run.tenant(), run.id(), last, Batches.SIZE);
        while (!page.isEmpty()) {
            for (RowOutcome outcome : page) {
                Finding finding = outcome.finding();
                sink.write(row(outcome.cells(), width, words.result(finding), words.reason(finding)));
                last = outcome.row();
            }
            page = runs.rows(run.tenant(), run.id(), last, Batches.SIZE);
        }
    }

    /** Cells beyond the headings have no column, so the two that are added always stand under their own. */
    private static List<String> row(List<String> cells, int width, String result, String reason) {
        List<String> row = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        while (row.size() < width) {
            row.add("");
        }
        row.add(result);
        row.add(reason);
        return row;
    }
}
