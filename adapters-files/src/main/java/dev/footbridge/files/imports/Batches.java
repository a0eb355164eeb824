package dev.footbridge.files.imports;

import dev.footbridge.files.table.Row;
import dev.footbridge.files.table.RowVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Gathers rows, all but the headings, and hands them on a thousand at a time. */
final class Batches implements RowVisitor {
    static final int SIZE = 1_000;

    private final Consumer<List<Row>> next;
    private final List<Row> gathered = new ArrayList<>();
    private boolean begun;

    Batches(Consumer<List<Row>> next) {
        this.next = next;
    }

    @Override
    public boolean take(Row row) {
        if (begun) {
            gathered.add(row);
        }
        begun = true;
        if (gathered.size() == SIZE) {
            flush();
        }
        return true;
    }

    /** Call it after the last row. */
    void flush() {
        if (!gathered.isEmpty()) {
            next.accept(List.copyOf(gathered));
            gathered.clear();
        }
    }
}
