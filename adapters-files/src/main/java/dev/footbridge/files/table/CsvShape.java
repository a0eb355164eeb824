package dev.footbridge.files.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How a CSV file is to be read, found out from its bytes. */
record CsvShape(Charset charset, int markBytes, char separator) {
    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final int LONGEST_HEADING_ROW = 1 << 16;

    /** Empty if it is not text. */
    static Optional<CsvShape> of(Path file) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        if (encoding == null) {
            return Optional.empty();
        }
        CsvShape tried = new CsvShape(encoding.charset(), encoding.markBytes(), ';');
        try (Reader text = tried.open(file)) {
            return Optional.of(new CsvShape(encoding.charset(), encoding.markBytes(), separatorOf(text)));
        }
    }

    Reader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        bytes.skipNBytes(markBytes);
        return new BufferedReader(new InputStreamReader(bytes, charset));
    }

    /** The one that comes most often in the first row that is not empty, outside quotation marks. */
    private static char separatorOf(Reader text) throws IOException {
        int[] seen = new int[SEPARATORS.length];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < LONGEST_HEADING_ROW; i++) {
            int c = text.read();
            boolean lineEnds = !quoted && (c == '\n' || c == '\r');
            if (c < 0 || (lineEnds && begun)) {
                break;
            }
            begun |= !lineEnds;
            quoted ^= c == '"';
            for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
                seen[s] += c == SEPARATORS[s] ? 1 : 0;
            }
        }
        int most = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            most = seen[s] > seen[most] ? s : most;
        }
        return SEPARATORS[most];
    }
}
