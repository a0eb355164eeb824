package dev.footbridge.files.export;

import com.google.common.base.Splitter;
import dev.footbridge.files.columns.FieldLabel;
import dev.footbridge.files.columns.Headings;
import dev.footbridge.files.columns.Words;
import dev.footbridge.files.table.RowSink;
import dev.footbridge.files.table.TableFormat;
import dev.footbridge.imports.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A file with the headings that an import reads and an example (T1); as a workbook also with a sheet that says how it is
 * filled in. The example names nobody, so that it changes nothing where it was left.
 */
public final class ImportTemplate {
    private final FieldLabel label;
    private final Headings headings;
    private final String clearMarker;

    /** @param clearMarker what removes a saved address */
    public ImportTemplate(FieldLabel label, String clearMarker) {
        this.label = label;
        this.headings = new Headings(label);
        this.clearMarker = clearMarker;
    }

    /** @param out is left open */
    public void write(TableFormat format, Locale locale, OutputStream out) throws IOException {
        Words words = Words.in(locale);
        try (RowSink sink = format.writeTo(out, "Footbridge", words.text("template.sheet"), notes(words))) {
            sink.write(Stream.of(Column.USER, Column.EMPLOYEE_NUMBER, Column.ADDRESS)
                    .map(column -> headings.heading(column, locale))
                    .toList());
            sink.write(List.of(words.text("template.example"), "", "anna.andersson@example.com"));
        }
    }

    private List<String> notes(Words words) {
        return Splitter.on('|')
                .splitToStream(words.text("template.notes"))
                .map(note -> note.replace("{label}", label.text()).replace("{mark}", clearMarker))
                .toList();
    }
}
