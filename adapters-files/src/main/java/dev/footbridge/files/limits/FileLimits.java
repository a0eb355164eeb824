package dev.footbridge.files.limits;

import org.jspecify.annotations.Nullable;

/**
 * How much of a file from outside is taken in. Every figure is counted while reading; what a file says of itself is not
 * believed.
 *
 * @param uploadBytes of the file as it arrives
 * @param rows with anything in them, without the row of headings
 * @param columns in any row
 * @param cellCharacters in one cell; a cell of a spreadsheet holds at most 32,767
 * @param unpackedBytes of all entries of an XLSX file together, and of the text in its cells
 * @param ratio how many bytes may come out of one byte of an XLSX file
 * @param entries in an XLSX file
 */
public record FileLimits(
        long uploadBytes, int rows, int columns, int cellCharacters, long unpackedBytes, int ratio, int entries) {
    private static final long MEGABYTE = 1024L * 1024;
    private static final int LONGEST_CELL = 32_767;

    public FileLimits {
        if (uploadBytes < 1 || rows < 1 || columns < 1 || unpackedBytes < 1 || ratio < 1 || entries < 1) {
            throw new IllegalArgumentException("Every limit is at least 1");
        }
        if (cellCharacters < 1 || cellCharacters > LONGEST_CELL) {
            throw new IllegalArgumentException("A cell holds 1 to 32,767 characters");
        }
    }

    /** 10 MB, 100,000 rows of at most 1,000 columns, 50 MB unpacked, 100 to 1, 1,000 entries. */
    public static FileLimits standard() {
        return new FileLimits(10 * MEGABYTE, 100_000, 1_000, 32_000, 50 * MEGABYTE, 100, 1_000);
    }

    public FileLimits withUploadBytes(long most) {
        return new FileLimits(most, rows, columns, cellCharacters, unpackedBytes, ratio, entries);
    }

    public FileLimits withRows(int most) {
        return new FileLimits(uploadBytes, most, columns, cellCharacters, unpackedBytes, ratio, entries);
    }

    public FileLimits withUnpackedBytes(long most) {
        return new FileLimits(uploadBytes, rows, columns, cellCharacters, most, ratio, entries);
    }

    public FileLimits withRatio(int most) {
        return new FileLimits(uploadBytes, rows, columns, cellCharacters, unpackedBytes, most, entries);
    }

    public FileLimits withEntries(int most) {
        return new FileLimits(uploadBytes, rows, columns, cellCharacters, unpackedBytes, ratio, most);
    }

    /** The refusal if there are more rows than may be; null while there is room. */
    public @Nullable FileRefusal refuseRows(int soFar, int row) {
        return soFar > rows ? FileRefusal.beyond(FileRefusal.Reason.TOO_MANY_ROWS, rows, row) : null;
    }
}
