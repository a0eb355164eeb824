package dev.footbridge.files.table;

import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.footbridge.files.limits.FileLimits;
import dev.footbridge.files.limits.FileRefusal;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** CSV (RFC 4180). */
record CsvSource(Path file, CsvShape shape, FileLimits limits) implements RowSource {
    /** One field; an unclosed quotation mark would otherwise take in the rest of the file. */
    private static final int LONGEST_FIELD = 1 << 18;

    @Override
    public Optional<FileRefusal> visit(RowVisitor visitor) throws IOException {
        RowGate gate = new RowGate(limits, Long.MAX_VALUE, visitor);
        try (Reader text = shape.open(file);
                CsvReader<CsvRecord> csv = reader(text)) {
            Iterator<CsvRecord> records = csv.iterator();
            for (int number = 1; ; number++) {
                Read read = next(records);
                if (read.broken) {
                    return Optional.of(FileRefusal.unreadable(number));
                }
                if (read.row == null || !gate.pass(number, read.row.getFields(), ImmutableSet.of())) {
                    return Optional.ofNullable(gate.refusal);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private CsvReader<CsvRecord> reader(Reader text) {
        return CsvReader.builder()
                .fieldSeparator(shape.separator())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(text);
    }

    /** @param row null at the end */
    private record Read(@Nullable CsvRecord row, boolean broken) {}

    private static Read next(Iterator<CsvRecord> records) {
        try {
            return new Read(records.hasNext() ? records.next() : null, false);
        } catch (CsvParseException e) {
            return new Read(null, true);
        }
    }
}
