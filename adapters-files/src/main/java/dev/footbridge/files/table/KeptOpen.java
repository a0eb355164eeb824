package dev.footbridge.files.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Somebody else's stream: it is flushed at the end and not closed. */
final class KeptOpen extends FilterOutputStream {
    KeptOpen(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
