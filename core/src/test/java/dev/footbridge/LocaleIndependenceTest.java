package dev.footbridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where the server stands must not decide who gets in. Each locale has a process of its own, so that what classes
 * compute once, when they are loaded, is computed under it as well.
 */
class LocaleIndependenceTest {

    private static final long PATIENCE_SECONDS = 60;

    private static List<String> english;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void readUnderEnglish() throws IOException, InterruptedException {
        english = readings("en", "GB", "");
        assertThat(english).hasSizeGreaterThan(3_000);
    }

    @ParameterizedTest
    @CsvSource({"tr, TR, ''", "az, AZ, ''", "lt, LT, ''", "ar, EG, u-nu-arab"})
    void addresses_domains_codes_and_roles_are_read_alike_under_every_default_locale(
            String language, String country, String extensions) throws IOException, InterruptedException {
        List<String> readings = readings(language, country, extensions);
        assertThat(readings.get(0)).as("the locale is in force").isNotEqualTo(english.get(0));
        assertThat(readings.subList(1, readings.size())).isEqualTo(english.subList(1, english.size()));
    }

    private static List<String> readings(String language, String country, String extensions)
            throws IOException, InterruptedException {
        Path printed = folder.resolve(language + ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=" + language,
                "-Duser.country=" + country));
        if (!extensions.isEmpty()) {
            command.add("-Duser.extensions=" + extensions);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Readings.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(printed.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
        return Files.readAllLines(printed, StandardCharsets.UTF_8);
    }
}
