package dev.footbridge.servlet.api;

import dev.footbridge.bulk.Result;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * What became of everybody, as spreadsheets of the Nordic countries open it: UTF-8 with a byte order mark, semicolons. The
 * values are the names of the contract in every language, so that a program may read them, too.
 */
final class ResultsCsv {
    static final String TYPE = "text/csv;charset=UTF-8";
    static final String FILE_NAME = "footbridge-verifications.csv";

    private static final String HEAD = "\ufeffuser;result;reason\r\n";

    /** Decisions 27. */
    private static final String FORMULA_STARTS = "=+-@\t\r'";

    private ResultsCsv() {}

    /** @param people hands everybody's result to the reader, a page of them in memory at a time */
    static void write(OutputStream stream, Consumer<Consumer<Result>> people) throws IOException {
        try {
            append(stream, HEAD);
            people.accept(result -> append(stream, line(result)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String line(Result result) {
        return cell(result.user().value()) + ";" + result.kind() + ";" + result.reason() + "\r\n";
    }

    /** Only the host's ids can hold anything: the others are names. */
    private static String cell(String id) {
        String safe = FORMULA_STARTS.indexOf(id.charAt(0)) >= 0 ? "'" + id : id;
        boolean plain = safe.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static void append(OutputStream stream, String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
