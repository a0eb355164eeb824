package dev.footbridge.files.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables far larger than the heap go out and come in again. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SmallHeapTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"CSV, 200000", "XLSX, 20000"})
    void T4_a_table_is_streamed_both_ways(String format, int rows) throws Exception {
        assertThat(output("-Xmx64m", format, rows)).isEqualTo("{WILL_UPDATE=" + rows + "} {UPDATED=" + rows + "}");
    }

    /** Minutes long, so only where all is tried. */
    @ParameterizedTest
    @CsvSource({"CSV, 1000000", "XLSX, 100000"})
    @EnabledIfSystemProperty(named = "footbridge.files.large", matches = "true")
    void T4_a_million_rows_go_through_a_quarter_of_a_gigabyte(String format, int rows) throws Exception {
        assertThat(output("-Xmx256m", format, rows)).isEqualTo("{WILL_UPDATE=" + rows + "} {UPDATED=" + rows + "}");
    }

    @Test
    void the_heap_is_small_enough_to_tell() throws Exception {
        assertThat(output("-Xmx6m", "CSV", 200_000)).contains("OutOfMemoryError");
    }

    private String output(String heap, String format, int rows) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ThereAndBack.class.getName(),
                        format,
                        Integer.toString(rows),
                        folder.resolve("people." + format).toString())
                .redirectErrorStream(true)
                .start();
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
