package dev.footbridge.servlet.words;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;

/**
 * A text with named gaps, {@code Hej {name}}. Deliberately not {@link java.text.MessageFormat}, where a lone apostrophe
 * swallows what follows it. A gap without a value stays as it is, so that it is seen.
 */
final class Pattern {
    private static final java.util.regex.Pattern GAP = java.util.regex.Pattern.compile("\\{([a-zA-Z]+)}");

    private Pattern() {}

    static String fill(String text, Map<String, ?> values) {
        Matcher matcher = GAP.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            Object value = values.get(matcher.group(1));
            String piece = value == null ? matcher.group() : value.toString();
            matcher.appendReplacement(filled, Matcher.quoteReplacement(piece));
        }
        return matcher.appendTail(filled).toString();
    }

    static Set<String> gaps(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = GAP.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
