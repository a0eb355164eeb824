package dev.footbridge.files.export;

import dev.footbridge.files.columns.FieldLabel;
import dev.footbridge.files.columns.Headings;
import dev.footbridge.files.table.RowSink;
import dev.footbridge.files.table.TableFormat;
import dev.footbridge.imports.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.stream.Stream;

/** A file with nothing but the headings that an import reads (T1). */
public final class ImportTemplate {
    private final Headings headings;

    public ImportTemplate(FieldLabel label) {
        this.headings = new Headings(label);
    }

    /** @param out is left open */
    public void write(TableFormat format, Locale locale, OutputStream out) throws IOException {
        try (RowSink sink = format.writeTo(out, "Footbridge")) {
            sink.write(Stream.of(Column.USER, Column.EMPLOYEE_NUMBER, Column.ADDRESS)
                    .map(column -> headings.heading(column, locale))
                    .toList());
        }
    }
}
