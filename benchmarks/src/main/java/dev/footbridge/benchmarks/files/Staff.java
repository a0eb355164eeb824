package dev.footbridge.benchmarks.files;

import com.google.common.collect.ImmutableList;
import dev.footbridge.files.table.RowSink;
import dev.footbridge.files.table.TableFormat;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.Directory;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** People of any number, none of whom is kept: each is worked out from a number. */
final class Staff implements Directory {
    static final List<String> HEADINGS =
            List.of("Användarnamn", "Anställningsnummer", "E-post inloggning", "Namn", "Avdelning", "Aktiv", "Status");

    static List<String> cells(int number, String domain) {
        return List.of(
                "user" + number,
                String.format(Locale.ROOT, "%07d", number),
                "asa.oberg." + number + '@' + domain,
                "Åsa \"Öb\" Öberg-" + number,
                "Avdelning " + number % 300 + "; Kök",
                "Ja",
                "Ej kopplad");
    }

    /** A file of people, the first one being number 1. */
    static Path file(Path folder, TableFormat format, int rows, String domain) throws IOException {
        Path file = folder.resolve(domain + rows + '.' + format.extension());
        try (OutputStream out = Files.newOutputStream(file)) {
            write(format, rows, domain, out);
        }
        return file;
    }

    static void write(TableFormat format, int rows, String domain, OutputStream out) throws IOException {
        try (RowSink sink = format.writeTo(out, "Blad")) {
            sink.write(HEADINGS);
            for (int number = 1; number <= rows; number++) {
                sink.write(cells(number, domain));
            }
        }
    }

    @Override
    public Optional<DirectoryUser> find(UserKey user) {
        return Optional.of(new DirectoryUser(
                user.user(),
                "Åsa Öberg",
                "",
                "",
                "",
                true,
                SignInKind.INTERACTIVE,
                false,
                Locale.ROOT,
                ImmutableList.of()));
    }

    @Override
    public Changes changesSince(TenantId tenant, String cursor) {
        return new Changes(ImmutableList.of(), cursor, true);
    }
}
