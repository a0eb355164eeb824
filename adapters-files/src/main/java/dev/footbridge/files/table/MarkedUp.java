package dev.footbridge.files.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends a part in which a single text or attribute goes on for longer than any cell can be: parsers hold them whole. */
final class MarkedUp extends FilterInputStream {
    private static final int LONGEST_RUN = 1 << 20;

    private int run;

    MarkedUp(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        counted(value);
        return value;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        for (int i = from; i < from + read; i++) {
            counted(bytes[i]);
        }
        return read;
    }

    private void counted(int value) throws IOException {
        run = value == '<' ? 0 : run + 1;
        if (run > LONGEST_RUN) {
            throw new IOException("A text without end");
        }
    }
}
