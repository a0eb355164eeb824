package dev.footbridge.files.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.files.limits.FileLimits;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.limits.FileRefusal.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what comes out of a file and lets through what is within the limits. */
final class RowGate {
    private final FileLimits limits;
    private final long text;
    private final RowVisitor visitor;
    private int rows = -1;
    private long characters;

    @Nullable
    FileRefusal refusal;

    /** @param text how many characters all cells may have together: in XLSX one text can stand in many cells */
    RowGate(FileLimits limits, long text, RowVisitor visitor) {
        this.limits = limits;
        this.text = text;
        this.visitor = visitor;
    }

    /** Whether to go on. */
    boolean pass(int number, List<String> cells, ImmutableSet<Integer> formulas) {
        Row row = new Row(
                number, cells.stream().map(FormulaGuard::restore).collect(ImmutableList.toImmutableList()), formulas);
        if (row.isBlank()) {
            return true;
        }
        rows++;
        refusal = limits.refuseRows(rows, number);
        if (refusal == null) {
            refusal = refuse(row);
        }
        return refusal == null && visitor.take(row);
    }

    private @Nullable FileRefusal refuse(Row row) {
        if (row.cells().size() > limits.columns()) {
            return FileRefusal.beyond(Reason.TOO_MANY_COLUMNS, limits.columns(), row.number());
        }
        for (String cell : row.cells()) {
            characters += cell.length();
            if (cell.length() > limits.cellCharacters()) {
                return FileRefusal.beyond(Reason.CELL_TOO_LONG, limits.cellCharacters(), row.number());
            }
        }
        return characters > text ? FileRefusal.beyond(Reason.UNPACKED_TOO_LARGE, text, row.number()) : null;
    }
}
