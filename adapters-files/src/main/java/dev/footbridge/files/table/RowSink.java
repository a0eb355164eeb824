package dev.footbridge.files.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Takes rows and writes them as they come; cells that a spreadsheet program might run are made harmless. Closing it ends
 * the file and leaves the stream below it open.
 */
public interface RowSink extends Closeable {
    void write(List<String> cells) throws IOException;
}
