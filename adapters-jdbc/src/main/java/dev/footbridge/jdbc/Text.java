package dev.footbridge.jdbc;

import java.text.Normalizer;
import java.util.Locale;

/** Text on its way into a column. */
final class Text {
    /** What lists are ordered by; longer keys would not fit into an index. */
    static final int LONGEST_ORDER_KEY = 200;

    private static final int LONGEST_DETAIL = 500;

    private Text() {}

    /**
     * Refuses what has no UTF-8 form: a driver would write "?" for half a surrogate pair, so that two keys became one.
     *
     * @throws StoreFault if the text cannot be kept as it is
     */
    static String keepable(String text) {
        if (!text.equals(mended(text))) {
            throw new StoreFault("A text holds NUL or half a surrogate pair and cannot be kept");
        }
        return text;
    }

    /** For words that are only shown: what cannot be kept becomes U+FFFD. */
    static String mended(String text) {
        if (isSound(text)) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) ? 0xFFFD : c)
                .forEach(mended::appendCodePoint);
        return mended.toString();
    }

    /** Every text goes through here on its way, so this is a loop. */
    private static boolean isSound(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /** The last answer of another system, in a bearable length. */
    static String detail(String text) {
        return cut(mended(text), LONGEST_DETAIL);
    }

    /** For comparing without regard to case; here and not in SQL, because every database folds otherwise. */
    static String folded(String text) {
        return Normalizer.normalize(mended(text), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    static String orderKey(String name) {
        return cut(folded(name), LONGEST_ORDER_KEY);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, splitsPair ? longest - 1 : longest);
    }
}
