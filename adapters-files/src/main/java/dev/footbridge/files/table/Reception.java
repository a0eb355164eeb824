package dev.footbridge.files.table;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import com.google.common.io.ByteStreams;
import dev.footbridge.files.limits.FileLimits;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.limits.FileRefusal.Reason;
import dev.footbridge.files.table.ReceivedFile.Receipt;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Puts an upload on disk and finds out what it is. */
final class Reception {
    private static final int LONGEST_NAME = 100;

    private Reception() {}

    static Receipt receive(InputStream content, String name, FileLimits limits) throws IOException {
        // Readable by its owner alone, as the JDK makes them.
        Path file = Files.createTempFile("footbridge-", ".upload");
        Receipt receipt = null;
        try {
            receipt = received(file, content, shown(name), limits);
            return receipt;
        } finally {
            if (!(receipt instanceof Receipt.Taken)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Receipt received(Path file, InputStream content, String name, FileLimits limits) throws IOException {
        String hash;
        try (HashingOutputStream out = new HashingOutputStream(Hashing.sha256(), Files.newOutputStream(file))) {
            long bytes = ByteStreams.copy(ByteStreams.limit(content, limits.uploadBytes() + 1), out);
            if (bytes > limits.uploadBytes()) {
                return refused(FileRefusal.beyond(Reason.UPLOAD_TOO_LARGE, limits.uploadBytes()));
            }
            hash = out.hash().toString();
        }
        return isZip(file) ? sheet(file, name, hash, limits) : text(file, name, hash, limits);
    }

    private static Receipt sheet(Path file, String name, String hash, FileLimits limits) {
        if (!fits(name, TableFormat.XLSX)) {
            return refused(FileRefusal.of(Reason.WRONG_TYPE));
        }
        FileRefusal refusal = ZipCheck.refuse(file, limits);
        return refusal == null
                ? new Receipt.Taken(new ReceivedFile(file, TableFormat.XLSX, new XlsxSource(file, limits), name, hash))
                : refused(refusal);
    }

    private static Receipt text(Path file, String name, String hash, FileLimits limits) throws IOException {
        Optional<CsvShape> shape = fits(name, TableFormat.CSV) ? CsvShape.of(file) : Optional.empty();
        return shape.<Receipt>map(s -> new Receipt.Taken(
                        new ReceivedFile(file, TableFormat.CSV, new CsvSource(file, s, limits), name, hash)))
                .orElseGet(() -> refused(FileRefusal.of(Reason.WRONG_TYPE)));
    }

    private static Receipt refused(FileRefusal refusal) {
        return new Receipt.Refused(refusal);
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return TextEncoding.startsWith(in.readNBytes(4), 'P', 'K', 3, 4);
        }
    }

    /** A name that promises another format is a mistake or a trick; one that promises nothing is no matter. */
    private static boolean fits(String name, TableFormat format) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (TableFormat other : TableFormat.values()) {
            if (other != format && lower.endsWith('.' + other.extension())) {
                return false;
            }
        }
        return true;
    }

    private static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder shown = new StringBuilder();
        last.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || "._- ".indexOf(c) >= 0)
                .limit(LONGEST_NAME)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
