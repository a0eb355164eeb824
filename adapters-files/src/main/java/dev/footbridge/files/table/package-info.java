/** Rows of text in CSV and XLSX, read and written one after the other. */
@NullMarked
package dev.footbridge.files.table;

import org.jspecify.annotations.NullMarked;
