package dev.footbridge.files.imports;

import dev.footbridge.files.Company;
import dev.footbridge.files.export.UserNames;
import dev.footbridge.files.imports.AddressImport.PreviewAnswer;
import dev.footbridge.files.imports.AddressImport.RunAnswer;
import dev.footbridge.files.limits.FileLimits;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.table.ReceivedFile;
import dev.footbridge.files.table.ReceivedFile.Receipt;
import dev.footbridge.files.table.RowSink;
import dev.footbridge.files.table.TableFormat;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An administrator with files. */
public final class Importing {
    final Company company;
    final InMemoryImportRuns runs;
    final AddressImport imports;

    public Importing(Company company) {
        this(company, 2_000);
    }

    /** @param most how many changes are made while somebody waits */
    Importing(Company company, int most) {
        this.company = company;
        this.runs = new InMemoryImportRuns(company.world.clock());
        this.imports = new AddressImport(
                new CoreRegister(company.footbridge, UserNames.SAME_AS_ID), runs, ImportSettings.standard(), most);
    }

    public static byte[] file(TableFormat format, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowSink sink = format.writeTo(out, "Blad")) {
            for (List<String> row : rows) {
                sink.write(row);
            }
        }
        return out.toByteArray();
    }

    PreviewAnswer answer(byte[] content) throws IOException {
        Receipt receipt = ReceivedFile.receive(new ByteArrayInputStream(content), "personal", FileLimits.standard());
        try (ReceivedFile file = ((Receipt.Taken) receipt).file()) {
            return imports.preview(Company.ACME, file, Company.ADMINISTRATOR, company.now());
        }
    }

    public ImportRun preview(byte[] content) throws IOException {
        return ((PreviewAnswer.Previewed) answer(content)).run();
    }

    FileRefusal refusal(byte[] content) throws IOException {
        return ((PreviewAnswer.Refused) answer(content)).refusal();
    }

    /** Previews rows under the usual headings. */
    ImportRun preview(String... rows) throws IOException {
        return preview(("Användarnamn;Anställningsnummer;E-post inloggning\n" + String.join("\n", rows))
                .getBytes(StandardCharsets.UTF_8));
    }

    public RunAnswer.Finished apply(ImportRun run) {
        return (RunAnswer.Finished) imports.apply(Company.ACME, run.id(), Company.ADMINISTRATOR);
    }

    public RunAnswer.Finished undo(ImportRun run) {
        return (RunAnswer.Finished) imports.undo(Company.ACME, run.id(), Company.ADMINISTRATOR);
    }

    public List<RowOutcome> rows(ImportRun run) {
        return imports.rows(run, 0, Integer.MAX_VALUE);
    }

    List<Verdict> verdicts(ImportRun run) {
        return rows(run).stream().map(RowOutcome::verdict).toList();
    }
}
