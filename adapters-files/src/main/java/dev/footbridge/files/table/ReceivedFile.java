package dev.footbridge.files.table;

import dev.footbridge.files.limits.FileLimits;
import dev.footbridge.files.limits.FileRefusal;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file from outside, kept on disk where only this process's user may read it, until it is closed. Which format it has
 * is found out from its bytes.
 */
public final class ReceivedFile implements RowSource, Closeable {
    private final Path file;
    private final TableFormat format;
    private final RowSource rows;
    private final String name;
    private final String sha256;

    ReceivedFile(Path file, TableFormat format, RowSource rows, String name, String sha256) {
        this.file = file;
        this.format = format;
        this.rows = rows;
        this.name = name;
        this.sha256 = sha256;
    }

    /** What became of an upload. */
    public sealed interface Receipt {
        /** Close it when it has been read. */
        record Taken(ReceivedFile file) implements Receipt {}

        record Refused(FileRefusal refusal) implements Receipt {}
    }

    /**
     * Takes a file in; never more than the limit of bytes is read from the stream.
     *
     * @param name as the sender calls it, used for nothing but to see whether it fits the content, and to be shown;
     *     empty if unknown
     * @throws IOException if the stream breaks off or the disk is full
     */
    public static Receipt receive(InputStream content, String name, FileLimits limits) throws IOException {
        return Reception.receive(content, name, limits);
    }

    public TableFormat format() {
        return format;
    }

    /** The sender's name for it without folders and without anything that is not a letter, a digit or {@code ._- }. */
    public String name() {
        return name;
    }

    /** Of the bytes as they came, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    @Override
    public Optional<FileRefusal> visit(RowVisitor visitor) throws IOException {
        return rows.visit(visitor);
    }

    @Override
    public void close() throws IOException {
        boolean unused = Files.deleteIfExists(file);
    }
}
