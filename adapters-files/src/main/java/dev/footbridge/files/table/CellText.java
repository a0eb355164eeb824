package dev.footbridge.files.table;

import java.math.BigDecimal;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * The text that a cell stands for. A number is written out without an exponent, so that an employee number that the
 * spreadsheet took for a number is found; a date is the number of its day, as it is stored.
 */
final class CellText {
    /** A number of three bytes can stand for a text of a billion zeros. */
    private static final int LONGEST_NUMBER = 40;

    private CellText() {}

    static String of(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return number(cell.asNumber());
        }
        if (cell.getType() == CellType.STRING) {
            return XmlText.decode(orEmpty(cell.asString()));
        }
        return XmlText.decode(orEmpty(cell.getRawValue()));
    }

    private static String number(BigDecimal value) {
        boolean writable = Math.abs((long) value.scale()) + value.precision() <= LONGEST_NUMBER;
        return writable ? value.stripTrailingZeros().toPlainString() : "";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
