package dev.footbridge.files.table;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that XML 1.0 cannot carry, or reads as another, are written in a spreadsheet as {@code _x000D_}, and an
 * underscore that would read as the beginning of one as {@code _x005F_} (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
 */
final class XmlText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LOOKS_LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    /** Carriage return is one: an XML parser makes a line feed of it. */
    private static final CharMatcher NOT_IN_XML = CharMatcher.inRange('\0', '\u001F')
            .and(CharMatcher.noneOf("\t\n"))
            .or(CharMatcher.anyOf("\uFFFE\uFFFF"))
            .precomputed();

    private XmlText() {}

    static String encode(String text) {
        String marked = text.contains("_x") ? LOOKS_LIKE_ESCAPE.matcher(text).replaceAll("_x005F_") : text;
        return NOT_IN_XML.matchesNoneOf(marked) ? marked : encodeControls(marked);
    }

    private static String encodeControls(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (NOT_IN_XML.matches(c)) {
                String hex = Ascii.toUpperCase(Integer.toHexString(c));
                encoded.append("_x")
                        .append("0".repeat(4 - hex.length()))
                        .append(hex)
                        .append('_');
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    static String decode(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}
