package dev.footbridge.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.files.limits.FileLimits;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.table.ReceivedFile.Receipt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made and taken in by tests. */
public final class TestFiles {
    private static final String TYPES = "[Content_Types].xml";

    private TestFiles() {}

    static byte[] written(TableFormat format, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowSink sink = format.writeTo(out, "Blad")) {
            for (List<String> row : rows) {
                sink.write(row);
            }
        }
        return out.toByteArray();
    }

    /** The rows of a file that is taken and read to its end. */
    static List<Row> rows(byte[] content) throws IOException {
        List<Row> rows = new ArrayList<>();
        assertThat(read(content, "", FileLimits.standard(), rows)).isEmpty();
        return rows;
    }

    static List<List<String>> cells(byte[] content) throws IOException {
        return rows(content).stream().map(row -> List.copyOf(row.cells())).toList();
    }

    static Optional<FileRefusal> refusal(byte[] content, FileLimits limits) throws IOException {
        return read(content, "", limits, new ArrayList<>());
    }

    static Optional<FileRefusal> read(byte[] content, String name, FileLimits limits, List<Row> rows)
            throws IOException {
        Receipt receipt = ReceivedFile.receive(new ByteArrayInputStream(content), name, limits);
        if (receipt instanceof Receipt.Refused refused) {
            return Optional.of(refused.refusal());
        }
        try (ReceivedFile file = ((Receipt.Taken) receipt).file()) {
            return file.visit(rows::add);
        }
    }

    /** A workbook whose only sheet has this between its tags. */
    public static byte[] workbook(String sheetData) throws IOException {
        return zip(
                sheetParts("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + sheetData + "</sheetData></worksheet>"));
    }

    static List<Part> sheetParts(String sheet) {
        String rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return List.of(
                Part.of(
                        TYPES,
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats"
                                + "-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"),
                Part.of(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                                + office
                                + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
                Part.of(
                        "xl/_rels/workbook.xml.rels",
                        rels + "<Relationship Id=\"r1\" Type=\"" + office
                                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
                Part.of("xl/worksheets/sheet1.xml", sheet));
    }

    static final class Part {
        private final String name;
        private final byte[] content;

        Part(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }

        static Part of(String name, String xml) {
            return new Part(name, xml.getBytes(StandardCharsets.UTF_8));
        }
    }

    static byte[] zip(List<Part> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Part part : parts) {
                zip.putNextEntry(new ZipEntry(part.name));
                zip.write(part.content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
