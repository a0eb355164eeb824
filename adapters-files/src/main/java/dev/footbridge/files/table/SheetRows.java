package dev.footbridge.files.table;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The rows of a first sheet as text. */
final class SheetRows implements AutoCloseable {
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private SheetRows(ReadableWorkbook workbook, Stream<Row> stream) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    /** One row as it is in the sheet. */
    record Found(int number, List<String> cells, ImmutableSet<Integer> formulas) {}

    static SheetRows open(Path file) throws UnreadableSheet {
        ReadableWorkbook workbook = null;
        try {
            workbook = new ReadableWorkbook(file.toFile());
            return new SheetRows(workbook, workbook.getFirstSheet().openStream());
        } catch (IOException | RuntimeException e) {
            // The library meets a broken file with exceptions of all kinds.
            closeQuietly(workbook);
            throw new UnreadableSheet();
        }
    }

    /** Null at the end. */
    @Nullable
    Found next() throws UnreadableSheet {
        try {
            return rows.hasNext() ? found(rows.next()) : null;
        } catch (RuntimeException e) {
            // As above.
            throw new UnreadableSheet();
        }
    }

    private static Found found(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        ImmutableSet.Builder<Integer> formulas = ImmutableSet.builder();
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            cells.add(cell == null ? "" : CellText.of(cell));
            // Not its type: that is FORMULA for plain texts of some programs too.
            if (cell != null && cell.getFormula() != null) {
                formulas.add(column);
            }
        }
        return new Found(row.getRowNum(), cells, formulas.build());
    }

    @Override
    public void close() {
        stream.close();
        closeQuietly(workbook);
    }

    private static void closeQuietly(@Nullable ReadableWorkbook workbook) {
        try {
            if (workbook != null) {
                workbook.close();
            }
        } catch (IOException e) {
            // It was only read; there is nothing to lose.
        }
    }
}
