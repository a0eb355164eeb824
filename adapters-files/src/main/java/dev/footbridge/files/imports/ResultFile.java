package dev.footbridge.files.imports;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.AddressFault;
import dev.footbridge.files.columns.Column;
import dev.footbridge.files.columns.Headings;
import dev.footbridge.files.columns.Words;
import dev.footbridge.files.table.RowSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes what became of a run: the file as it was, and two columns more (T4). */
public final class ResultFile {
    private final ImportRuns runs;
    private final Headings headings;

    public ResultFile(ImportRuns runs, ImportSettings settings) {
        this.runs = runs;
        this.headings = new Headings(settings.label());
    }

    /** @param faultWords says in the reader's language what is wrong with an address */
    public void write(ImportRun run, RowSink sink, Locale locale, Function<AddressFault, String> faultWords)
            throws IOException {
        Words words = Words.in(locale);
        int width = run.headings().size();
        sink.write(row(
                run.headings(),
                width,
                headings.heading(Column.RESULT, locale),
                headings.heading(Column.REASON, locale)));
        int last = 0;
        ImmutableList<RowOutcome> page = runs.rows(run.tenant(), run.id(), last, Batches.SIZE);
        while (!page.isEmpty()) {
            for (RowOutcome outcome : page) {
                String result = words.text("result." + outcome.verdict().outcome());
                sink.write(row(outcome.cells(), width, result, reason(outcome.finding(), words, locale, faultWords)));
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

    private String reason(Finding finding, Words words, Locale locale, Function<AddressFault, String> faultWords) {
        StringBuilder reason = new StringBuilder(words.text("verdict." + finding.verdict()));
        if (finding.fault() != null) {
            reason.append(": ").append(faultWords.apply(finding.fault()));
        }
        List<String> where = new ArrayList<>();
        if (finding.column() != null) {
            where.add(words.text("where.column") + ' ' + headings.heading(finding.column(), locale));
        }
        if (finding.otherRow() != 0) {
            where.add(words.text("where.row") + ' ' + finding.otherRow());
        }
        return where.isEmpty()
                ? reason.toString()
                : reason.append(" (")
                        .append(String.join(", ", where))
                        .append(')')
                        .toString();
    }
}
