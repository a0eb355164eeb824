package dev.footbridge.files.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.files.Company;
import dev.footbridge.files.table.TableFormat;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.tenant.UserId;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What LibreOffice makes of our files, where it is installed, and what we make of its own. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class LibreOfficeTest {
    private static final List<String> NUMBERS = List.of("0042", "=1+1", "+46", "-7", "@x");
    private static final List<String> LOCALS = List.of("anna", "=1+1", "+46", "-7", "'quoted");

    @TempDir
    private Path folder;

    /** As a person does it who opens the file, saves it as another kind and hands it in. */
    @ParameterizedTest
    @CsvSource({"CSV, XLSX", "XLSX, CSV"})
    void T5_a_file_saved_by_libreoffice_says_what_ours_said(TableFormat from, TableFormat to) throws Exception {
        Optional<Path> office = office();
        assumeThat(office).as("LibreOffice on the path").isPresent();
        Company company = new Company();
        List<List<String>> rows = new ArrayList<>(List.of(List.of("Anställningsnummer", "E-post inloggning")));
        for (int i = 0; i < NUMBERS.size(); i++) {
            company.person("p" + i, NUMBERS.get(i));
            rows.add(List.of(NUMBERS.get(i), LOCALS.get(i) + "@acme.example"));
        }
        Path file = Files.write(folder.resolve("people." + from.extension()), Importing.file(from, rows));
        Importing importing = new Importing(company);
        ImportRun run = importing.preview(converted(office.orElseThrow(), file, to));
        importing.apply(run);
        for (int i = 0; i < LOCALS.size(); i++) {
            assertThat(company.saved(new UserId("p" + i))).isEqualTo(EmailAddress.of(LOCALS.get(i) + "@acme.example"));
        }
    }

    private byte[] converted(Path office, Path file, TableFormat to) throws IOException, InterruptedException {
        Path made = Files.createDirectory(folder.resolve("made"));
        // Semicolons and UTF-8 on both sides; columns as text, as a person chooses who wants to keep zeros.
        String filter = to == TableFormat.CSV ? "csv:Text - txt - csv (StarCalc):59,34,76" : "xlsx";
        Process process = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--infilter=" + (to == TableFormat.CSV ? "Calc Office Open XML" : "CSV:59,34,76,1,1/2/2/2"),
                        "--convert-to",
                        filter,
                        "--outdir",
                        made.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        return Files.readAllBytes(made.resolve("people." + to.extension()));
    }

    private static Optional<Path> office() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(directory -> Path.of(directory, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
