package dev.footbridge.example.hrm.employees;

import dev.footbridge.files.table.Row;
import java.util.List;

/** A row of a template, by the headings above it. */
record TemplateRow(List<String> headings, Row row) {
    int number() {
        return row.number();
    }

    /** What stands there, without white space at the ends; empty if there is no such column. */
    String cell(String heading) {
        int place = headings.indexOf(heading);
        return place < 0 ? "" : row.cell(place).strip();
    }

    /** A result of a formula says nothing about what the person who sent the file saw. */
    boolean isFormula(String heading) {
        return row.formulas().contains(headings.indexOf(heading));
    }
}
