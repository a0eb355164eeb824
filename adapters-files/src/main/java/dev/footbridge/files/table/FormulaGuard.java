package dev.footbridge.files.table;

import com.google.common.base.CharMatcher;

/**
 * Keeps spreadsheet programs from running text (CWE-1236): a cell that begins with a character by which some program
 * takes it for a formula gets one apostrophe before it, and so does one that begins with an apostrophe; reading takes
 * exactly that one off again (decisions 27). {@code +46701234567@acme.example} is an address like any other.
 */
public final class FormulaGuard {
    private static final char APOSTROPHE = '\'';
    /** The full-width signs are folded to plain ones by some programs in East Asian settings. */
    private static final CharMatcher GUARDED = CharMatcher.anyOf("=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20'");

    private FormulaGuard() {}

    /** What to write for a text. */
    public static String protect(String text) {
        return begins(text, 0) ? APOSTROPHE + text : text;
    }

    /** What a text that was read stands for. A lone apostrophe before anything harmless was never ours and stays. */
    public static String restore(String written) {
        return !written.isEmpty() && written.charAt(0) == APOSTROPHE && begins(written, 1)
                ? written.substring(1)
                : written;
    }

    private static boolean begins(String text, int at) {
        return text.length() > at && GUARDED.matches(text.charAt(at));
    }
}
