package dev.footbridge.files.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What tables come as. */
public enum TableFormat {
    CSV("csv", "text/csv; charset=utf-8") {
        @Override
        public RowSink writeTo(OutputStream out, String sheet, String notesSheet, List<String> notes)
                throws IOException {
            return new CsvSink(out);
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public RowSink writeTo(OutputStream out, String sheet, String notesSheet, List<String> notes) {
            return new XlsxSink(out, sheet, notesSheet, notes);
        }
    };

    /** A sheet has no more, with the row of headings. */
    public static final int ROWS_OF_A_SHEET = 1_048_576;

    private final String extension;
    private final String mediaType;

    TableFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @param sheet what the sheet is called, where the format has sheets */
    public RowSink writeTo(OutputStream out, String sheet) throws IOException {
        return writeTo(out, sheet, "", List.of());
    }

    /**
     * As the other one, with notes beside the table where the format has sheets.
     *
     * @param notes a line each; none for no sheet of notes
     */
    public abstract RowSink writeTo(OutputStream out, String sheet, String notesSheet, List<String> notes)
            throws IOException;
}
