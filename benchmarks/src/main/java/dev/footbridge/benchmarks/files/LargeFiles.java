package dev.footbridge.benchmarks.files;

import dev.footbridge.files.table.TableFormat;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;

/** One large import, applied, and one large export, on PostgreSQL; to be run with a small heap ({@code -Xmx256m}). */
public final class LargeFiles {
    private static final int MEGABYTE = 1 << 20;

    private LargeFiles() {}

    /** @param arguments CSV or XLSX, and how many rows */
    public static void main(String[] arguments) throws Exception {
        TableFormat format = TableFormat.valueOf(arguments[0]);
        int rows = Integer.parseInt(arguments[1]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long heap = Runtime.getRuntime().maxMemory() / MEGABYTE;
        out.printf(Locale.ROOT, "%n| of %,d rows, heap of %d MB | rows/s | |%n|---|---:|---:|%n", rows, heap);
        FilesBeside.once(Files.createTempDirectory("footbridge-files"), format, rows)
                .print(out);
    }
}
