package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A list of any texts in one column: a line each, ended by a line feed; a backslash stands before what would end it. */
final class Texts {
    private Texts() {}

    /** What a database cannot hold becomes U+FFFD: the texts are only shown again. */
    static String column(List<String> texts) {
        StringBuilder lines = new StringBuilder();
        for (String text : texts) {
            lines.append(Text.mended(text).replace("\\", "\\\\").replace("\n", "\\n"))
                    .append('\n');
        }
        return lines.toString();
    }

    static ImmutableList<String> list(String column) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        StringBuilder text = new StringBuilder();
        boolean escaped = false;
        for (int i = 0; i < column.length(); i++) {
            char c = column.charAt(i);
            if (escaped) {
                text.append(c == 'n' ? '\n' : c);
                escaped = false;
            } else if (c == '\n') {
                texts.add(text.toString());
                text.setLength(0);
            } else if (c == '\\') {
                escaped = true;
            } else {
                text.append(c);
            }
        }
        return texts.build();
    }
}
