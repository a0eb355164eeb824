package dev.footbridge.benchmarks.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The same tables with Apache POI, in its ways for large files. */
final class PoiSheets {
    private static final int ROWS_IN_MEMORY = 500;

    private PoiSheets() {}

    static long read(Path file) throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parts);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts);
            XMLReader xml = XMLHelper.newXMLReader();
            Rows rows = new Rows();
            xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, rows, false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
            return rows.seen;
        }
    }

    /** Gathers each row, as an import would. */
    private static final class Rows implements SheetContentsHandler {
        private List<String> cells = new ArrayList<>();
        private long seen;

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void endRow(int row) {
            seen += cells.isEmpty() ? 0 : 1;
        }

        @Override
        public void cell(String reference, String text, @Nullable XSSFComment comment) {
            cells.add(text);
        }
    }

    static long write(Path file, int rows) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = workbook.createSheet("Blad");
            fill(sheet.createRow(0), Staff.HEADINGS);
            for (int number = 1; number <= rows; number++) {
                fill(sheet.createRow(number), Staff.cells(number, "tables.example"));
            }
            workbook.write(out);
            return rows;
        }
    }

    private static void fill(SXSSFRow row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(cells.get(column));
        }
    }
}
