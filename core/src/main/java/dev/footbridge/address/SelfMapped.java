package dev.footbridge.address;

import java.util.BitSet;

/**
 * Names in small Latin letters that UTS-46 leaves as they are, {@code räksmörgås.se}: the way back from the A-labels can
 * only lead to what was typed, so it need not be walked.
 */
final class SelfMapped {

    /** Below the combining marks, so that no two characters can become one. */
    private static final int KNOWN = 0x250;

    private static final BitSet CHARACTERS = new BitSet(KNOWN);

    static {
        for (int c = 0; c < KNOWN; c++) {
            String text = Character.toString(c);
            CHARACTERS.set(
                    c, HostName.belongs(c) && Uts46.toUnicode(text).text().equals(text));
        }
    }

    private SelfMapped() {}

    /** Two hyphens in a row may announce an A-label, which means something else than it says. */
    static boolean whole(String name) {
        return name.chars().allMatch(CHARACTERS::get) && !name.contains("--");
    }
}
