package dev.footbridge.audit.chain;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes links as lines of ASCII, for whoever checks without the database. Holds personal data that is not erased. */
public final class ChainWriter implements AutoCloseable {
    private final Writer out;

    private ChainWriter(Writer out) {
        this.out = out;
    }

    /** Begins a file; closing the writer closes the stream. */
    public static ChainWriter to(OutputStream stream) throws IOException {
        ChainWriter writer =
                new ChainWriter(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.US_ASCII)));
        writer.line(ChainLine.HEADER);
        return writer;
    }

    public void add(ChainLink link) throws IOException {
        line(ChainLine.write(link));
    }

    private void line(String line) throws IOException {
        out.append(line).append('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
