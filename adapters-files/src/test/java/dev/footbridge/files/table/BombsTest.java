package dev.footbridge.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.files.limits.FileLimits;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.limits.FileRefusal.Reason;
import dev.footbridge.files.table.TestFiles.Part;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that would cost far more than their size are refused, and the limit is named. */
class BombsTest {
    private static final FileLimits LIMITS = FileLimits.standard();

    @Test
    void T4_a_byte_more_than_ten_megabytes_is_refused() throws IOException {
        byte[] full = "x;y;zzzz\n".repeat(2_000_000).getBytes(StandardCharsets.UTF_8);
        FileLimits limits = LIMITS.withUploadBytes(10 * 1024 * 1024);
        assertThat(TestFiles.refusal(full, limits))
                .contains(FileRefusal.beyond(Reason.UPLOAD_TOO_LARGE, 10 * 1024 * 1024));
        assertThat(TestFiles.refusal("x;y".getBytes(StandardCharsets.UTF_8), limits.withUploadBytes(3)))
                .isEmpty();
        assertThat(TestFiles.refusal("x;yz".getBytes(StandardCharsets.UTF_8), limits.withUploadBytes(3)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {100_000, 100_001})
    void T4_a_row_more_than_a_hundred_thousand_is_refused(int rows) throws IOException {
        byte[] file = ("a;b\n" + "x;y\n".repeat(rows)).getBytes(StandardCharsets.UTF_8);
        assertThat(TestFiles.refusal(file, LIMITS).isPresent()).isEqualTo(rows > 100_000);
        assertThat(TestFiles.refusal(file, LIMITS.withRows(99_999)))
                .contains(FileRefusal.beyond(Reason.TOO_MANY_ROWS, 99_999, 100_001));
    }

    @Test
    void T4_zeros_packed_a_thousand_to_one_are_refused() throws IOException {
        List<Part> parts = new ArrayList<>(TestFiles.sheetParts("<worksheet/>"));
        parts.add(new Part("xl/media/image1.bin", new byte[20_000_000]));
        assertThat(TestFiles.refusal(TestFiles.zip(parts), LIMITS))
                .contains(FileRefusal.beyond(Reason.RATIO_TOO_HIGH, 100));
    }

    @Test
    void T4_much_that_is_packed_less_is_refused_by_its_size() throws IOException {
        List<Part> parts = new ArrayList<>(TestFiles.sheetParts("<worksheet/>"));
        for (int i = 0; i < 9; i++) {
            parts.add(new Part("xl/media/image" + i + ".bin", halfRandom(6_000_000)));
        }
        assertThat(TestFiles.refusal(TestFiles.zip(parts), LIMITS.withUploadBytes(Integer.MAX_VALUE)))
                .contains(FileRefusal.beyond(Reason.UNPACKED_TOO_LARGE, 50 * 1024 * 1024));
    }

    @Test
    void T4_more_than_a_thousand_entries_are_refused() throws IOException {
        List<Part> parts = new ArrayList<>(TestFiles.sheetParts("<worksheet/>"));
        while (parts.size() < 1_000) {
            parts.add(new Part("a" + parts.size(), new byte[0]));
        }
        assertThat(TestFiles.refusal(TestFiles.zip(parts), LIMITS)).isEmpty();
        parts.add(new Part("one-more", new byte[0]));
        assertThat(TestFiles.refusal(TestFiles.zip(parts), LIMITS))
                .contains(FileRefusal.beyond(Reason.TOO_MANY_ENTRIES, 1_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16"})
    void T4_a_document_type_is_refused_whatever_the_encoding(String charset) throws IOException {
        String xml = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?><!DOCTYPE w [<!ENTITY a \"aaaa\">"
                + "<!ENTITY b SYSTEM \"file:///etc/hostname\">]><worksheet>&a;&b;</worksheet>";
        List<Part> parts = new ArrayList<>(TestFiles.sheetParts(""));
        parts.set(3, new Part("xl/worksheets/sheet1.xml", xml.getBytes(Charset.forName(charset))));
        assertThat(TestFiles.refusal(TestFiles.zip(parts), LIMITS)).contains(FileRefusal.of(Reason.DOCUMENT_TYPE));
    }

    @Test
    void a_cell_far_to_the_right_is_refused_before_a_row_is_made_of_it() throws IOException {
        assertThat(TestFiles.refusal(TestFiles.workbook("<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>"), LIMITS))
                .contains(FileRefusal.beyond(Reason.TOO_MANY_COLUMNS, 1_000));
        assertThat(TestFiles.refusal(TestFiles.workbook("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"), LIMITS))
                .contains(FileRefusal.of(Reason.UNREADABLE));
    }

    @Test
    void a_long_formula_that_many_cells_share_is_refused() throws IOException {
        String formula = "A1+".repeat(10_000) + "A1";
        StringBuilder sheet = new StringBuilder("<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"0\" ref=\"A1:A9999\">"
                + formula + "</f><v>1</v></c></row>");
        for (int row = 2; row < 4_000; row++) {
            sheet.append("<row r=\"").append(row).append("\"><c r=\"A").append(row);
            sheet.append("\"><f t=\"shared\" si=\"0\"/><v>1</v></c></row>");
        }
        assertThat(TestFiles.refusal(TestFiles.workbook(sheet.toString()), LIMITS))
                .map(FileRefusal::reason)
                .contains(Reason.UNPACKED_TOO_LARGE);
    }

    @Test
    void a_workbook_that_works_things_out_is_no_bomb() throws IOException {
        StringBuilder sheet = new StringBuilder();
        StringBuilder order = new StringBuilder("<calcChain>");
        for (int row = 1; row <= 5_000; row++) {
            sheet.append("<row r=\"").append(row).append("\"><c r=\"A").append(row);
            sheet.append("\"><f t=\"shared\" si=\"0\"")
                    .append(row == 1 ? " ref=\"A1:A5000\">B1+1" : ">")
                    .append("</f><v>1</v></c><c r=\"B")
                    .append(row);
            sheet.append("\"><f>SUM(C1:C9)*2+SUM(D1:D9)</f><v>2</v></c></row>");
            order.append("<c r=\"A").append(row).append("\"/>");
        }
        List<Part> parts =
                new ArrayList<>(TestFiles.sheetParts("<worksheet><sheetData>" + sheet + "</sheetData></worksheet>"));
        parts.add(Part.of("xl/calcChain.xml", order.append("</calcChain>").toString()));
        assertThat(TestFiles.rows(TestFiles.zip(parts)))
                .hasSize(5_000)
                .allSatisfy(row -> assertThat(row.formulas()).containsExactly(0, 1));
    }

    @Test
    void a_text_without_end_is_refused() throws IOException {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < 2_000_000) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        assertThat(TestFiles.refusal(TestFiles.workbook("<row r=\"" + text + "\"/>"), LIMITS))
                .contains(FileRefusal.of(Reason.UNREADABLE));
    }

    @Test
    void a_file_cut_short_is_refused() throws IOException {
        byte[] whole = TestFiles.written(TableFormat.XLSX, List.of(List.of("a", "b")));
        for (int length = 4; length < whole.length; length += 97) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(TestFiles.refusal(cut, LIMITS)).contains(FileRefusal.of(Reason.UNREADABLE));
        }
    }

    @Test
    void a_zip_that_is_no_workbook_and_a_workbook_called_csv_are_refused() throws IOException {
        assertThat(TestFiles.refusal(TestFiles.zip(List.of(Part.of("a.txt", "hello"))), LIMITS))
                .contains(FileRefusal.of(Reason.WRONG_TYPE));
        byte[] workbook = TestFiles.written(TableFormat.XLSX, List.of(List.of("a", "b")));
        assertThat(TestFiles.read(workbook, "people.csv", LIMITS, new ArrayList<>()))
                .contains(FileRefusal.of(Reason.WRONG_TYPE));
    }

    private static byte[] halfRandom(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        for (int i = 0; i < length; i++) {
            bytes[i] = i % 64 < 60 ? 0 : bytes[i];
        }
        return bytes;
    }
}
