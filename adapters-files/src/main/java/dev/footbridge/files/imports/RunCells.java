package dev.footbridge.files.imports;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.files.columns.Layout;
import dev.footbridge.files.table.Row;
import dev.footbridge.imports.Column;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.RowOutcome;

/** What the rows of a run say, column by column, as it stood in the file. */
public final class RunCells {
    private final Layout layout;

    private RunCells(Layout layout) {
        this.layout = layout;
    }

    public static RunCells of(ImportRun run) {
        ImportRun.Columns columns = run.columns();
        return new RunCells(new Layout(columns.headings(), columns.places(), columns.ignored()));
    }

    /** How the row names its user: by user name or, failing that, by employee number. */
    public String user(RowOutcome row) {
        String name = text(row, Column.USER);
        return name.isEmpty() ? text(row, Column.EMPLOYEE_NUMBER) : name;
    }

    public String address(RowOutcome row) {
        return text(row, Column.ADDRESS);
    }

    private String text(RowOutcome row, Column column) {
        return layout.text(new Row(row.row(), row.cells(), ImmutableSet.of()), column);
    }
}
