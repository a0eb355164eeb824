package dev.footbridge.files.imports;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.files.columns.Headings;
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

    /** @throws IllegalArgumentException if the settings know the columns no longer */
    public static RunCells of(ImportRun run, ImportSettings settings) {
        Layout.Read read = new Headings(settings.label()).read(new Row(1, run.headings(), ImmutableSet.of()));
        if (read instanceof Layout.Accepted accepted) {
            return new RunCells(accepted.layout());
        }
        throw new IllegalArgumentException("The columns of the run are called otherwise now");
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
