package dev.footbridge.files.table;

import java.io.IOException;
import java.io.OutputStream;

/** What tables come as. */
public enum TableFormat {
    CSV("csv", "text/csv; charset=utf-8") {
        @Override
        public RowSink writeTo(OutputStream out, String sheet) throws IOException {
            return new CsvSink(out);
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public RowSink writeTo(OutputStream out, String sheet) {
            return new XlsxSink(out, sheet);
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
    public abstract RowSink writeTo(OutputStream out, String sheet) throws IOException;
}
