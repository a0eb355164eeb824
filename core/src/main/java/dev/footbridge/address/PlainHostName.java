package dev.footbridge.address;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * The short way for nearly every name there is: ASCII letters, digits and hyphens, nothing encoded, nothing wrong.
 *
 * <p>UTS-46 does nothing but lower such a name. Whatever is odd goes the long way, which also knows why it is refused.
 */
record PlainHostName(String text, ImmutableList<String> labels) {

    /** RFC 1035 section 2.3.4. */
    private static final int LONGEST_LABEL = 63;

    private static final CharMatcher PLAIN = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf(".-"))
            .precomputed();

    private static final Splitter DOTS = Splitter.on('.');

    /** In lower case, or null if the name has to go the long way. */
    static @Nullable PlainHostName read(String typed) {
        if (!PLAIN.matchesAllOf(typed)) {
            return null;
        }
        String text = Ascii.toLowerCase(typed);
        ImmutableList<String> labels = ImmutableList.copyOf(DOTS.splitToList(text));
        for (String label : labels) {
            if (!plain(label)) {
                return null;
            }
        }
        return new PlainHostName(text, labels);
    }

    private static boolean plain(String label) {
        return !label.isEmpty()
                && label.length() <= LONGEST_LABEL
                && !label.startsWith("-")
                && !label.endsWith("-")
                // Third and fourth: an A-label, or what RFC 5891 section 4.2.3.1 keeps for its like.
                && !label.startsWith("--", 2);
    }
}
