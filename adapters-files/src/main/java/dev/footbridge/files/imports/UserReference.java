package dev.footbridge.files.imports;

import dev.footbridge.imports.Column;

/**
 * How a file names a user.
 *
 * @param column USER or EMPLOYEE_NUMBER
 * @param text as in the cell, without white space at the ends
 */
public record UserReference(Column column, String text) {}
