package dev.footbridge.files.table;

/** Is handed one row after the other. */
@FunctionalInterface
public interface RowVisitor {
    /** @return whether to go on */
    boolean take(Row row);
}
