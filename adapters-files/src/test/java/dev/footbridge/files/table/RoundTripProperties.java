package dev.footbridge.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read back as it was, whatever it is. */
class RoundTripProperties {
    private static final int COLUMNS = 4;

    @Property
    void T5_csv_reads_back_as_it_was(@ForAll("tables") List<List<String>> table) throws IOException {
        assertThat(TestFiles.cells(TestFiles.written(TableFormat.CSV, table))).isEqualTo(table);
    }

    @Example
    void T5_cells_full_of_other_separators_do_not_lead_the_reader_astray() throws IOException {
        for (String cell : List.of("\t\t\t\t", ",,,,")) {
            List<List<String>> table = List.of(List.of("", "", cell, "x"));
            assertThat(TestFiles.cells(TestFiles.written(TableFormat.CSV, table)))
                    .isEqualTo(table);
        }
    }

    @Property(tries = 200)
    void T5_xlsx_reads_back_as_it_was(@ForAll("tables") List<List<String>> table) throws IOException {
        List<List<String>> padded = new ArrayList<>();
        for (Row row : TestFiles.rows(TestFiles.written(TableFormat.XLSX, table))) {
            // A sheet does not keep empty cells at the end of a row.
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < COLUMNS; column++) {
                cells.add(row.cell(column));
            }
            padded.add(cells);
        }
        assertThat(padded).isEqualTo(table);
    }

    @Property
    void T5_nothing_written_begins_like_a_formula(@ForAll("cells") String text) {
        String written = FormulaGuard.protect(text);
        assertThat(written.isEmpty() || "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20".indexOf(written.charAt(0)) < 0)
                .isTrue();
        assertThat(FormulaGuard.restore(written)).isEqualTo(text);
    }

    /** Rows that are not empty, as those with a user in them are not. */
    @Provide
    Arbitrary<List<List<String>>> tables() {
        return cells().list()
                .ofSize(COLUMNS)
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> cells() {
        Arbitrary<Character> telling = Arbitraries.of(
                '=', '+', '-', '@', '\t', '\r', '\n', '\'', '"', ';', ',', '_', 'x', '0', 'D', ' ', 'Å', '<', '&');
        return Arbitraries.oneOf(
                telling.list().ofMaxSize(8).map(RoundTripProperties::joined),
                Arbitraries.strings().alpha().ofMaxLength(12).map(local -> "=" + local + "@acme.example"),
                Arbitraries.strings().ofMaxLength(12).filter(RoundTripProperties::hasWholeCharacters),
                Arbitraries.of("", "_x000D_", "__x005F_x0041_", "'=1+1", "''", "\u0001", "\uFEFFanna", "0042", "1E5"));
    }

    private static String joined(List<Character> letters) {
        StringBuilder text = new StringBuilder();
        letters.forEach(text::append);
        return text.toString();
    }

    /** Half a character has no encoding; and zero is what tells a text from anything else. */
    private static boolean hasWholeCharacters(String text) {
        return text.indexOf('\0') < 0 && text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
}
