package dev.footbridge.files.table;

/** The library for XLSX could not go on; without its words, which may quote what is in the file. */
final class UnreadableSheet extends Exception {
    UnreadableSheet() {
        super("not readable as XLSX");
    }
}
