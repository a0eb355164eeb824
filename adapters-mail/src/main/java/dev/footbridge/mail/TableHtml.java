package dev.footbridge.mail;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A table in HTML: the first column names the row, the others hold numbers. */
final class TableHtml {
    private static final Template TABLE = HtmlBody.part("table");
    private static final Template HEADING = HtmlBody.part("heading");
    private static final Template ROW = HtmlBody.part("row");
    private static final Template CELL = HtmlBody.part("cell");

    private TableHtml() {}

    static String of(Block.Table table) {
        List<String> numbers = table.headings().subList(1, table.headings().size());
        return TABLE.fill(Map.of(
                "caption", Html.escape(table.caption()),
                "headings",
                        heading(table.headings().get(0), "left")
                                + numbers.stream()
                                        .map(text -> heading(text, "right"))
                                        .collect(Collectors.joining()),
                "rows", table.rows().stream().map(TableHtml::row).collect(Collectors.joining())));
    }

    private static String heading(String text, String align) {
        return HEADING.fill(Map.of("text", Html.escape(text), "align", align));
    }

    private static String row(List<String> row) {
        return ROW.fill(Map.of(
                "name", Html.escape(row.get(0)),
                "cells",
                        row.subList(1, row.size()).stream()
                                .map(number -> CELL.fill(Map.of("text", Html.escape(number))))
                                .collect(Collectors.joining())));
    }
}
