package dev.footbridge.files.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * One row of a file.
 *
 * @param number as a spreadsheet program shows it: the first row is 1, and empty ones count
 * @param cells as text; a row may be shorter than the row of headings
 * @param formulas which cells are results of formulas, the first column being 0
 */
public record Row(int number, ImmutableList<String> cells, ImmutableSet<Integer> formulas) {

    /** The text of a column; empty if the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** Without the text, which may be about people. */
    @Override
    public String toString() {
        return "row " + number;
    }
}
