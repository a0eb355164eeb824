package dev.footbridge.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.files.limits.FileLimits;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.limits.FileRefusal.Reason;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {
    private static final List<List<String>> EXPECTED = List.of(
            List.of("Användarnamn", "E-post"),
            List.of("åsa", "asa@acme.example"),
            List.of("öst\ner", "o@acme.example"));
    private static final String TEXT = "Användarnamn;E-post\r\nåsa;asa@acme.example\r\n\"öst\ner\";o@acme.example\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void T4_both_encodings_of_the_nordic_countries_are_told_apart(String charset) throws IOException {
        assertThat(TestFiles.cells(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void T4_a_byte_order_mark_is_heeded_and_left_out(String charset) throws IOException {
        assertThat(TestFiles.cells(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))))
                .isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void T4_the_separator_is_found_out(String separator) throws IOException {
        assertThat(TestFiles.cells(TEXT.replace(";", separator).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(EXPECTED);
    }

    @Test
    void a_separator_within_quotation_marks_is_not_counted() throws IOException {
        assertThat(TestFiles.cells("\"a,b,c\";d\n1;2\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("a,b,c", "d"), List.of("1", "2"));
    }

    @Test
    void the_encoding_is_judged_by_the_whole_file() throws IOException {
        String late = "a;b\n" + "x;y\n".repeat(50_000) + "å;ö\n";
        assertThat(TestFiles.cells(late.getBytes(Charset.forName("windows-1252"))))
                .last()
                .isEqualTo(List.of("å", "ö"));
        assertThat(TestFiles.cells(late.getBytes(StandardCharsets.UTF_8)))
                .last()
                .isEqualTo(List.of("å", "ö"));
    }

    @Test
    void rows_are_numbered_as_a_spreadsheet_shows_them() throws IOException {
        assertThat(TestFiles.rows("a;b\n\n\"1\n2\";x\n;\n3;y\n".getBytes(StandardCharsets.UTF_8)))
                .extracting(Row::number)
                .containsExactly(1, 3, 5);
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_refused_with_its_row() throws IOException {
        assertThat(TestFiles.refusal(
                        ("a;b\n1;2\n\"3;" + "x;y\n".repeat(200_000)).getBytes(StandardCharsets.UTF_8),
                        FileLimits.standard()))
                .contains(FileRefusal.unreadable(3));
    }

    @Test
    void what_is_no_text_is_refused() throws IOException {
        assertThat(TestFiles.refusal(new byte[] {'a', ';', 0, 'b'}, FileLimits.standard()))
                .contains(FileRefusal.of(Reason.WRONG_TYPE));
    }

    @Test
    void a_name_that_promises_a_workbook_is_refused() throws IOException {
        assertThat(TestFiles.read(
                        "a;b\n".getBytes(StandardCharsets.UTF_8), "x.XLSX", FileLimits.standard(), new ArrayList<>()))
                .contains(FileRefusal.of(Reason.WRONG_TYPE));
    }
}
