package dev.footbridge.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.files.limits.FileLimits;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class XlsxReadingTest {
    @Test
    void a_number_is_read_as_it_is_written_out() throws IOException {
        assertThat(TestFiles.cells(TestFiles.workbook("<row r=\"1\"><c r=\"A1\"><v>4.2E3</v></c>"
                        + "<c r=\"B1\"><v>42.0</v></c><c r=\"C1\"><v>1E999999</v></c>"
                        + "<c r=\"D1\" t=\"inlineStr\"><is><t>0042</t></is></c></row>")))
                .containsExactly(List.of("4200", "42", "", "0042"));
    }

    @Test
    void results_of_formulas_are_marked() throws IOException {
        Row row = TestFiles.rows(TestFiles.workbook("<row r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><t>anna</t></is></c>"
                        + "<c r=\"B5\" t=\"str\"><f>HYPERLINK(\"x\")</f><v>a@acme.example</v></c></row>"))
                .get(0);
        assertThat(row.number()).isEqualTo(5);
        assertThat(row.cells()).containsExactly("anna", "a@acme.example");
        assertThat(row.formulas()).containsExactly(1);
    }

    @Test
    void a_text_that_is_typed_as_a_result_but_has_no_formula_is_a_text() throws IOException {
        Row row = TestFiles.rows(TestFiles.workbook("<row r=\"1\"><c t=\"str\"><v>anna_x000D_</v></c></row>"))
                .get(0);
        assertThat(row.cells()).containsExactly("anna\r");
        assertThat(row.formulas()).isEmpty();
    }

    @Test
    void a_sheet_with_a_row_number_that_is_none_is_refused() throws IOException {
        assertThat(TestFiles.refusal(TestFiles.workbook("<row r=\"x\"><c><v>1</v></c></row>"), FileLimits.standard()))
                .isPresent();
    }
}
