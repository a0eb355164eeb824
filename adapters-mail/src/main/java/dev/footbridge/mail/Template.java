package dev.footbridge.mail;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with named places such as {@code {product}}. Everything else is literal, apostrophes too, and what is filled
 * in is never read again, so a name that looks like a place stays a name.
 */
record Template(String text) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-zA-Z]*)}");

    Set<String> places() {
        return PLACE.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws IllegalStateException naming the place, if there is nothing to fill it with */
    String fill(Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(m -> {
            String value = values.get(m.group(1));
            if (value == null) {
                throw new IllegalStateException("nothing to fill {" + m.group(1) + "} with");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
