package dev.footbridge.files.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV that Excel in the Nordic countries opens by a double click: UTF-8 with a byte order mark, and semicolons. */
final class CsvSink implements RowSink {
    private static final int BUFFER = 1 << 16;
    private static final int FIRST = 1;

    /** So that {@link CsvShape} is not led astray by a first row full of tabs or commas. */
    private static final QuoteStrategy OTHER_SEPARATORS = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return line <= FIRST && (value.indexOf(',') >= 0 || value.indexOf('\t') >= 0);
        }
    };

    private final CsvWriter csv;

    CsvSink(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(new KeptOpen(out), StandardCharsets.UTF_8), BUFFER);
        text.write('\uFEFF');
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(OTHER_SEPARATORS)
                .build(text);
    }

    @Override
    public void write(List<String> cells) throws IOException {
        try {
            csv.writeRecord(cells.stream().map(FormulaGuard::protect).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
