package dev.footbridge.servlet.pages.admin;

import dev.footbridge.readiness.History;
import dev.footbridge.readiness.LinkedOnDay;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The history as spreadsheets of the Nordic countries open it: UTF-8 with a byte order mark, semicolons. */
final class HistoryCsv {
    private static final String MARK = "\ufeff";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private HistoryCsv() {}

    static String of(AdminWords say, History history) {
        String headings = line(say.of("readiness.day"), say.of("readiness.linked"), say.of("readiness.total"));
        return history.days().stream().map(HistoryCsv::day).collect(Collectors.joining("", MARK + headings, ""));
    }

    private static String day(LinkedOnDay seen) {
        return line(seen.day().toString(), String.valueOf(seen.linked()), String.valueOf(seen.total()));
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(HistoryCsv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** A text that a spreadsheet would compute gets an apostrophe in front; the whole is quoted where it must be. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
