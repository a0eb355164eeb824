package dev.footbridge.mail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in plain text, a line for each row that can be read aloud: columns would need a font of even width. */
final class TableText {
    private TableText() {}

    static String of(Block.Table table) {
        return table.rows().stream()
                .map(row -> row(table.headings(), row))
                .collect(Collectors.joining("\n", table.caption() + "\n", ""));
    }

    private static String row(List<String> headings, List<String> row) {
        String numbers = row.size() == 2
                ? row.get(1)
                : IntStream.range(1, row.size())
                        .mapToObj(column -> headings.get(column) + " " + row.get(column))
                        .collect(Collectors.joining(", "));
        return row.get(0) + ": " + numbers;
    }
}
