package dev.footbridge.benchmarks.files;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.footbridge.files.limits.FileLimits;
import dev.footbridge.files.table.ReceivedFile;
import dev.footbridge.files.table.ReceivedFile.Receipt;
import dev.footbridge.files.table.TableFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reading and writing of tables alone, without anything being imported. */
final class Tables {
    private static final long GIGABYTE = 1L << 30;
    static final FileLimits RAISED = FileLimits.standard()
            .withUploadBytes(GIGABYTE)
            .withUnpackedBytes(GIGABYTE)
            .withRows(2_000_000);

    private Tables() {}

    static Map<String, Rounds.Doing> doings(Path folder, int rows) throws IOException {
        Path csv = Staff.file(folder, TableFormat.CSV, rows, "tables.example");
        Path xlsx = Staff.file(folder, TableFormat.XLSX, rows, "tables.example");
        Map<String, Rounds.Doing> doings = new LinkedHashMap<>();
        doings.put("CSV read, FastCSV alone", round -> fastCsv(csv));
        ReceivedFile ready = received(csv);
        doings.put("CSV read", round -> rows(ready));
        doings.put("CSV taken in and read", round -> takenIn(csv));
        doings.put("XLSX read, POI's event model", round -> PoiSheets.read(xlsx));
        ReceivedFile sheet = received(xlsx);
        doings.put("XLSX read", round -> rows(sheet));
        doings.put("XLSX taken in, looked through for bombs, and read", round -> takenIn(xlsx));
        doings.put("XLSX written, POI's SXSSF", round -> PoiSheets.write(folder.resolve("poi.xlsx"), rows));
        doings.put("XLSX written", round -> written(folder, TableFormat.XLSX, rows));
        doings.put("CSV written", round -> written(folder, TableFormat.CSV, rows));
        return doings;
    }

    private static long fastCsv(Path csv) throws IOException {
        long[] seen = new long[1];
        try (var records = CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv, StandardCharsets.UTF_8)) {
            records.forEach(row -> seen[0] += row.getFields().isEmpty() ? 0 : 1);
        }
        return seen[0];
    }

    private static long takenIn(Path file) throws IOException {
        try (ReceivedFile received = received(file)) {
            return rows(received);
        }
    }

    static ReceivedFile received(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ((Receipt.Taken) ReceivedFile.receive(in, file.toString(), RAISED)).file();
        }
    }

    private static long rows(ReceivedFile file) throws IOException {
        long[] seen = new long[1];
        if (file.visit(row -> ++seen[0] > 0).isPresent()) {
            throw new IOException("The file is refused");
        }
        return seen[0];
    }

    private static long written(Path folder, TableFormat format, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("ours." + format.extension()))) {
            Staff.write(format, rows, "tables.example", out);
        }
        return rows;
    }
}
