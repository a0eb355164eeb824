package dev.footbridge.jdbc;

/** The tables are missing or of another version. The message names the script to run. */
public final class SchemaFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SchemaFault(String message) {
        super(message);
    }
}
