package dev.footbridge.audit.chain;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Any text as printable ASCII, so that mail, editors and encodings leave it alone: as Java's Unicode escapes. */
final class Escapes {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final int BASE_16 = 16;

    private Escapes() {}

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~' && c != '\\') {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return out.toString();
    }

    /** A stray backslash stays and shows up when the outcome is escaped again. */
    static String unescape(String escaped) {
        return ESCAPE.matcher(escaped).replaceAll(Escapes::character);
    }

    private static String character(MatchResult escape) {
        char c = (char) Integer.parseInt(escape.group(1), BASE_16);
        return Matcher.quoteReplacement(Character.toString(c));
    }
}
