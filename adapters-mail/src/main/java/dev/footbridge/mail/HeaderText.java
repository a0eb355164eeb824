package dev.footbridge.mail;

import com.google.common.base.CharMatcher;

/** Text that is fit for a mail header: the library lets line breaks through, so they must not reach it. */
final class HeaderText {
    private static final int LONGEST = 200;

    private static final CharMatcher BIDI = CharMatcher.inRange('\u202A', '\u202E')
            .or(CharMatcher.inRange('\u2066', '\u2069'))
            .or(CharMatcher.anyOf("\u061C\u200E\u200F"));

    private static final CharMatcher REFUSED = CharMatcher.javaIsoControl()
            .or(BIDI)
            .or(CharMatcher.anyOf("\u2028\u2029"))
            .precomputed();

    private HeaderText() {}

    /** The value itself. @throws IllegalArgumentException naming {@code what}, never the value */
    static String require(String what, String value) {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException(what + " has 1 to " + LONGEST + " characters");
        }
        return requireOneLine(what, value);
    }

    /** As {@link #require}, for text of any length. */
    static String requireOneLine(String what, String value) {
        if (REFUSED.matchesAnyOf(value) || hasLoneSurrogate(value)) {
            throw new IllegalArgumentException(what + " has no line breaks, control or bidirectional characters");
        }
        return value;
    }

    private static boolean hasLoneSurrogate(String value) {
        return value.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
}
