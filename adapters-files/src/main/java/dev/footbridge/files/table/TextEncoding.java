package dev.footbridge.files.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a text: what its byte order mark says, else UTF-8 if all of it is, else Windows-1252, which older
 * programs in the Nordic countries write.
 */
record TextEncoding(Charset charset, int markBytes) {
    private static final int BUFFER = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Null if it is no text in any of these: a byte of zero is in none but UTF-16. */
    static @Nullable TextEncoding of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(3);
            if (startsWith(head, 0xFE, 0xFF)) {
                return new TextEncoding(StandardCharsets.UTF_16BE, 2);
            }
            if (startsWith(head, 0xFF, 0xFE)) {
                return new TextEncoding(StandardCharsets.UTF_16LE, 2);
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            return plain(in);
        }
    }

    private static @Nullable TextEncoding plain(InputStream in) throws IOException {
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        boolean isUtf8 = true;
        int mark = 0;
        for (boolean first = true, last = false; !last; first = false) {
            int from = bytes.position();
            int read = in.readNBytes(bytes.array(), from, bytes.remaining());
            last = read < bytes.remaining();
            if (hasZero(bytes.array(), from, from + read)) {
                return null;
            }
            if (first && startsWith(bytes.array(), 0xEF, 0xBB, 0xBF)) {
                mark = 3;
            }
            if (isUtf8) {
                bytes.position(0).limit(from + read);
                CoderResult result = utf8.decode(bytes, chars.clear(), last);
                isUtf8 = !result.isError();
                bytes.compact();
            } else {
                bytes.clear();
            }
        }
        return isUtf8 ? new TextEncoding(StandardCharsets.UTF_8, mark) : new TextEncoding(WINDOWS, 0);
    }

    private static boolean hasZero(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
