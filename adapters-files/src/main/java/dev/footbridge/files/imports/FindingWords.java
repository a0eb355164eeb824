package dev.footbridge.files.imports;

import dev.footbridge.address.AddressFault;
import dev.footbridge.files.columns.Headings;
import dev.footbridge.files.columns.Words;
import dev.footbridge.imports.Column;
import dev.footbridge.imports.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Says in the reader's language what became of a row, why, and in which column. */
public final class FindingWords {
    private final Headings headings;
    private final Words words;
    private final Locale locale;
    private final Function<AddressFault, String> faults;

    /** @param faults says in the same language what is wrong with an address */
    public FindingWords(ImportSettings settings, Locale locale, Function<AddressFault, String> faults) {
        this.headings = new Headings(settings.label());
        this.words = Words.in(locale);
        this.locale = locale;
        this.faults = faults;
    }

    /** What a column is called, in exports and in words about it. */
    public String heading(Column column) {
        return headings.heading(column, locale);
    }

    /** In a word or two. */
    public String result(Finding finding) {
        return words.text("result." + finding.verdict().outcome());
    }

    /** In a sentence without a full stop, with column and other row where there are any. */
    public String reason(Finding finding) {
        StringBuilder reason = new StringBuilder(words.text("verdict." + finding.verdict()));
        if (finding.fault() != null) {
            reason.append(": ").append(faults.apply(finding.fault()));
        }
        List<String> where = new ArrayList<>();
        if (finding.column() != null) {
            where.add(words.text("where.column") + ' ' + heading(finding.column()));
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
