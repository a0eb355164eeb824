package dev.footbridge.files.table;

import dev.footbridge.files.limits.FileLimits;
import dev.footbridge.files.limits.FileRefusal;
import java.nio.file.Path;
import java.util.Optional;

/** The first sheet of an XLSX file that {@link ZipCheck} has let through. */
record XlsxSource(Path file, FileLimits limits) implements RowSource {

    @Override
    public Optional<FileRefusal> visit(RowVisitor visitor) {
        RowGate gate = new RowGate(limits, limits.unpackedBytes(), visitor);
        int number = 0;
        try (SheetRows rows = SheetRows.open(file)) {
            for (SheetRows.Found row = rows.next(); row != null; row = rows.next()) {
                number = row.number();
                if (!gate.pass(number, row.cells(), row.formulas())) {
                    return Optional.ofNullable(gate.refusal);
                }
            }
            return Optional.empty();
        } catch (UnreadableSheet e) {
            return Optional.of(FileRefusal.unreadable(number + 1));
        }
    }
}
