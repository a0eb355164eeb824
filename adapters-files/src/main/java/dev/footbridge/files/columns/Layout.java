package dev.footbridge.files.columns;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.table.Row;
import dev.footbridge.imports.Column;
import java.util.List;
import java.util.Map;

/**
 * Where a file has its columns.
 *
 * @param headings as they stand in the file
 * @param places of the columns that an import reads, the first being 0
 * @param ignored headings of the columns that it does not read, to be shown
 */
public record Layout(
        ImmutableList<String> headings, ImmutableMap<Column, Integer> places, ImmutableList<String> ignored) {

    Layout(ImmutableList<String> headings, Map<Column, Integer> places, List<String> ignored) {
        this(headings, ImmutableMap.copyOf(places), ImmutableList.copyOf(ignored));
    }

    /** What a row of headings says. */
    public sealed interface Read {}

    public record Accepted(Layout layout) implements Read {}

    public record Refused(FileRefusal refusal) implements Read {}

    /** The text of a column, without white space at the ends; empty if the file does not have the column. */
    public String text(Row row, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place).strip();
    }

    /** The column by which users are named first. */
    public Column keyColumn() {
        return places.containsKey(Column.USER) ? Column.USER : Column.EMPLOYEE_NUMBER;
    }

    /** Whether the cell is the result of a formula. */
    public boolean isFormula(Row row, Column column) {
        Integer place = places.get(column);
        return place != null && row.formulas().contains(place);
    }
}
