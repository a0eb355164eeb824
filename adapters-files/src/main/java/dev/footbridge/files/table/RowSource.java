package dev.footbridge.files.table;

import dev.footbridge.files.limits.FileRefusal;
import java.io.IOException;
import java.util.Optional;

/** The rows of a file, read anew at each call and never held together in memory. */
public interface RowSource {
    /**
     * Hands out the rows that are not empty, in order, until the visitor has enough. What
     * {@link FormulaGuard#protect} put before a cell is taken off again.
     *
     * @return why reading ended early; empty if it did not, and rows handed out before a refusal must not be used
     * @throws IOException if the file cannot be read from this machine's disk
     */
    Optional<FileRefusal> visit(RowVisitor visitor) throws IOException;
}
