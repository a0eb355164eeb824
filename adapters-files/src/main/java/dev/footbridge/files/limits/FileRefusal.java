package dev.footbridge.files.limits;

/**
 * Why a file is not taken; nothing of it was.
 *
 * @param limit the figure that it went beyond; 0 if the reason is not a figure
 * @param row where, the first row of the file being 1; 0 if it is no single row
 * @param heading of the column it is about; empty if it is no column
 */
public record FileRefusal(Reason reason, long limit, int row, String heading) {

    /** The names are stable codes. */
    public enum Reason {
        UPLOAD_TOO_LARGE,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        CELL_TOO_LONG,
        UNPACKED_TOO_LARGE,
        RATIO_TOO_HIGH,
        TOO_MANY_ENTRIES,
        /** An XML part declares a document type; no spreadsheet program writes one. */
        DOCUMENT_TYPE,
        /** Neither CSV nor XLSX, or not what its name says. */
        WRONG_TYPE,
        /** Begins as CSV or XLSX and does not go on as such. */
        UNREADABLE,
        /** Without a row of headings. */
        EMPTY,
        /** No column that says who the user is. */
        NO_USER_COLUMN,
        NO_ADDRESS_COLUMN,
        /** Two columns of the same meaning. */
        COLUMN_TWICE
    }

    public static FileRefusal of(Reason reason) {
        return new FileRefusal(reason, 0, 0, "");
    }

    public static FileRefusal beyond(Reason reason, long limit) {
        return beyond(reason, limit, 0);
    }

    public static FileRefusal beyond(Reason reason, long limit, int row) {
        return new FileRefusal(reason, limit, row, "");
    }

    public static FileRefusal unreadable(int row) {
        return new FileRefusal(Reason.UNREADABLE, 0, row, "");
    }

    public static FileRefusal twice(String heading) {
        return new FileRefusal(Reason.COLUMN_TWICE, 0, 1, heading);
    }
}
