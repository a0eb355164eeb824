package dev.footbridge.files.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet in which every cell is text, so that nothing in it is a formula, a date or a number without its zeros. */
final class XlsxSink implements RowSink {
    private static final int ROWS_IN_MEMORY = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final String notesSheet;
    private final List<String> notes;
    private int row;

    XlsxSink(OutputStream out, String sheet, String notesSheet, List<String> notes) {
        this.notesSheet = notesSheet;
        this.notes = List.copyOf(notes);
        workbook = new Workbook(new KeptOpen(out), "Footbridge", null);
        this.sheet = workbook.newWorksheet(sheet);
    }

    @Override
    public void write(List<String> cells) throws IOException {
        if (row == TableFormat.ROWS_OF_A_SHEET) {
            throw new IllegalStateException("A sheet has no more rows");
        }
        for (int column = 0; column < cells.size(); column++) {
            String text = XmlText.encode(FormulaGuard.protect(cells.get(column)));
            if (!text.isEmpty()) {
                sheet.inlineString(row, column, text);
            }
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void writeNotes() throws IOException {
        Worksheet beside = workbook.newWorksheet(notesSheet);
        for (int line = 0; line < notes.size(); line++) {
            beside.inlineString(line, 0, XmlText.encode(FormulaGuard.protect(notes.get(line))));
        }
        beside.finish();
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        if (!notes.isEmpty()) {
            writeNotes();
        }
        workbook.finish();
    }
}
