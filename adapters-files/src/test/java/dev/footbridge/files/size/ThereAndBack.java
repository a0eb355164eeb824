package dev.footbridge.files.size;

import dev.footbridge.audit.Actor;
import dev.footbridge.files.columns.FieldLabel;
import dev.footbridge.files.export.AddressExport;
import dev.footbridge.files.export.ProjectedUsers;
import dev.footbridge.files.export.UserFilter;
import dev.footbridge.files.export.UserNames;
import dev.footbridge.files.imports.AddressImport;
import dev.footbridge.files.imports.AddressImport.PreviewAnswer;
import dev.footbridge.files.imports.ImportSettings;
import dev.footbridge.files.limits.FileLimits;
import dev.footbridge.files.table.ReceivedFile;
import dev.footbridge.files.table.ReceivedFile.Receipt;
import dev.footbridge.files.table.TableFormat;
import dev.footbridge.imports.ImportRun;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/** A process of its own: exports a large tenant into a file, imports it, and prints the counts. */
public final class ThereAndBack {
    private ThereAndBack() {}

    /** @param args format, number of users, file */
    public static void main(String[] args) throws IOException {
        TableFormat format = TableFormat.valueOf(args[0]);
        LargeTenant tenant = new LargeTenant(Integer.parseInt(args[1]));
        Path file = Path.of(args[2]);
        try (OutputStream out = Files.newOutputStream(file)) {
            new AddressExport(new ProjectedUsers(tenant), UserNames.SAME_AS_ID, FieldLabel.standard())
                    .write(
                            LargeTenant.TENANT,
                            UserFilter.everybody(),
                            format,
                            Locale.forLanguageTag("sv"),
                            ZoneOffset.UTC,
                            out);
        }
        long large = 1L << 30;
        FileLimits limits = FileLimits.standard()
                .withUploadBytes(large)
                .withUnpackedBytes(large)
                .withRows(tenant.size());
        try (InputStream in = Files.newInputStream(file)) {
            System.out.println(previewed(ReceivedFile.receive(in, file.toString(), limits), tenant));
        }
    }

    private static Object applied(AddressImport imports, PreviewAnswer.Previewed previewed) {
        boolean unused = imports.apply(LargeTenant.TENANT, previewed.run().id(), Actor.system())
                instanceof AddressImport.RunAnswer.Begun;
        imports.worker().runOnce();
        ImportRun after = imports.find(LargeTenant.TENANT, previewed.run().id()).orElseThrow();
        return previewed.counts() + " " + after.counts();
    }

    private static Object previewed(Receipt receipt, LargeTenant tenant) throws IOException {
        if (receipt instanceof Receipt.Refused refused) {
            return refused.refusal();
        }
        try (ReceivedFile file = ((Receipt.Taken) receipt).file()) {
            AddressImport imports = new AddressImport(tenant, new CountedRuns(), ImportSettings.standard());
            PreviewAnswer answer =
                    imports.preview(LargeTenant.TENANT, file, Actor.system(), Instant.ofEpochSecond(1_700_000_000));
            return answer instanceof PreviewAnswer.Previewed previewed ? applied(imports, previewed) : answer;
        }
    }
}
